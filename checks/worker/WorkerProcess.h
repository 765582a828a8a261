#pragma once

#include "checks/worker/WorkerFrames.h"

#include <QString>

#include <memory>

#include <sys/types.h>

namespace hallmarker::checks {

/// One running hallmarker-worker: its process, the socket to it, and what it wrote to standard error last. Ends the
/// process when it is destroyed.
class WorkerProcess {
public:
    /// Starts the program and waits until it says hello (libtorch takes about a second to load).
    static core::Result<std::unique_ptr<WorkerProcess>> start(const QString &program, int helloTimeoutMs);
    ~WorkerProcess();
    WorkerProcess(const WorkerProcess &) = delete;
    WorkerProcess &operator=(const WorkerProcess &) = delete;

    int socket() const { return m_socket; }
    int errorOutput() const { return m_errorOutput; }
    FrameReader &frames() { return m_frames; }
    /// Reads what is there from the socket into frames(); false when the process hung up.
    bool readSocket();
    /// Reads what is there from standard error; keeps the last 2 KiB.
    void readErrorOutput();
    QString lastErrorOutput() const { return QString::fromUtf8(m_lastErrorOutput).trimmed(); }
    QString version() const { return m_version; }

private:
    WorkerProcess() : m_frames(64 << 10) {}
    core::Result<void> awaitHello(int timeoutMs);

    pid_t m_process = -1;
    int m_socket = -1;
    int m_errorOutput = -1;
    FrameReader m_frames;
    QByteArray m_lastErrorOutput;
    QString m_version;
};

} // namespace hallmarker::checks
