#pragma once

#include "checks/worker/WorkerClient.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace hallmarker::tests {

/// Makes the test models once per process in a temporary folder; path() is "" when libtorch is not there.
class WorkerSetting {
public:
    static const WorkerSetting &instance()
    {
        static const WorkerSetting setting;
        return setting;
    }
    bool isAvailable() const { return m_isMade && checks::WorkerClient().isAvailable(); }
    QString model(const char *name) const { return m_folder.filePath(QString(QLatin1String(name) + QStringLiteral(".pt"))); }
    QString canaryWritten() const { return m_folder.filePath(QStringLiteral("written.bin")); }
    QByteArray bytesOf(const char *name) const
    {
        QFile file(model(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    WorkerSetting()
    {
        const QString program = QStringLiteral(HALLMARKER_BINARY_DIR "/bin/make_test_models");
        if (!QFile::exists(program))
            return;
        QFile canary(m_folder.filePath(QStringLiteral("canary.bin")));
        if (!canary.open(QIODevice::WriteOnly) || canary.write(QByteArray(64, 'c')) != 64)
            return;
        canary.close();
        m_isMade = QProcess::execute(program, {m_folder.path(), canary.fileName(), canaryWritten()}) == 0;
    }
    QTemporaryDir m_folder;
    bool m_isMade = false;
};

} // namespace hallmarker::tests
