#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hallmarker::worker {

/// Bytes of a frame: a little-endian length of 4 bytes, then so many bytes of CBOR.
/// Reads one frame with the descriptors that came along. False at the end of the stream. Throws JobError when the frame
/// is longer than maxBytes or breaks off.
bool readFrame(int socket, std::size_t maxBytes, std::string &frame, std::vector<int> &descriptors);

/// Writes one frame; false when the other side is gone.
bool writeFrame(int descriptor, const std::string &cbor);

/// All bytes of a descriptor from its start, at most maxBytes (JobError otherwise).
std::string readDescriptor(int descriptor, std::size_t maxBytes);

} // namespace hallmarker::worker
