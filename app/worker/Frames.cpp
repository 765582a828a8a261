#include "app/worker/Frames.h"

#include "checks/torch/JobError.h"

#include <cerrno>
#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hallmarker::worker {

namespace {

/// Fills the buffer; false when the stream ended before its first byte.
bool readFully(int socket, char *buffer, std::size_t size, std::vector<int> &descriptors)
{
    std::size_t have = 0;
    while (have < size) {
        iovec part{buffer + have, size - have};
        alignas(cmsghdr) char control[CMSG_SPACE(8 * sizeof(int))];
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control;
        message.msg_controllen = sizeof control;
        const ssize_t got = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 && errno == ECONNRESET && have == 0)
            return false;
        if (got < 0)
            throw JobError("io", std::string("The connection to Hallmarker failed: ") + std::strerror(errno));
        for (cmsghdr *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
            if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
                continue;
            const std::size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
            const std::size_t before = descriptors.size();
            descriptors.resize(before + count);
            std::memcpy(descriptors.data() + before, CMSG_DATA(header), count * sizeof(int));
        }
        if (got == 0) {
            if (have == 0)
                return false;
            throw JobError("io", "The connection to Hallmarker broke off.");
        }
        have += static_cast<std::size_t>(got);
    }
    return true;
}

} // namespace

bool readFrame(int socket, std::size_t maxBytes, std::string &frame, std::vector<int> &descriptors)
{
    unsigned char length[4];
    if (!readFully(socket, reinterpret_cast<char *>(length), sizeof length, descriptors))
        return false;
    const std::size_t size = std::size_t(length[0]) | std::size_t(length[1]) << 8 | std::size_t(length[2]) << 16 | std::size_t(length[3]) << 24;
    if (size > maxBytes)
        throw JobError("limit_exceeded", "A frame is longer than allowed.");
    frame.resize(size);
    if (size > 0 && !readFully(socket, frame.data(), size, descriptors))
        throw JobError("io", "The connection to Hallmarker broke off.");
    return true;
}

bool writeFrame(int descriptor, const std::string &cbor)
{
    const auto size = static_cast<std::uint32_t>(cbor.size());
    std::string bytes(4, '\0');
    for (std::size_t i = 0; i < 4; ++i)
        bytes[i] = static_cast<char>(size >> (8 * i) & 0xff);
    bytes += cbor;
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t put = write(descriptor, bytes.data() + done, bytes.size() - done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        done += static_cast<std::size_t>(put);
    }
    return true;
}

std::string readDescriptor(int descriptor, std::size_t maxBytes)
{
    struct stat info{};
    if (fstat(descriptor, &info) != 0)
        throw JobError("io", "An input cannot be read.");
    if (info.st_size < 0 || static_cast<std::size_t>(info.st_size) > maxBytes)
        throw JobError("limit_exceeded", "An input is larger than the limit of memory allows.");
    std::string bytes(static_cast<std::size_t>(info.st_size), '\0');
    std::size_t have = 0;
    while (have < bytes.size()) {
        const ssize_t got = pread(descriptor, bytes.data() + have, bytes.size() - have, static_cast<off_t>(have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            throw JobError("io", "An input cannot be read.");
        have += static_cast<std::size_t>(got);
    }
    return bytes;
}

} // namespace hallmarker::worker
