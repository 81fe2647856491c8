"""What the box measures and tells about itself."""
