#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace hallmarker::tests {

/// The real programs, run from a shell in a folder, with fixed clock, counted ids and nothing of the caller's settings.
class ProgramRun {
public:
    struct Outcome {
        int exitCode = -1;
        QByteArray out;
        QByteArray status;
    };

    explicit ProgramRun(QString folder) : m_folder(std::move(folder)) {}
    void setVariable(const QString &name, const QString &value) { m_variables += {name, value}; }
    /// "cd FOLDER" is remembered, everything else is a line for the shell.
    Outcome line(const QString &command);
    Outcome program(const QStringList &words) const;
    const QString &folder() const { return m_folder; }

    static QString binaryFolder();
    static bool hasWorker();

private:
    Outcome run(const QString &program, const QStringList &words) const;

    QString m_folder;
    QList<QPair<QString, QString>> m_variables;
};

} // namespace hallmarker::tests
