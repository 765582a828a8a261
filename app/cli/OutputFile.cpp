#include "app/cli/OutputFile.h"

#include "app/cli/CliTexts.h"

#include <QFileInfo>

#include <unistd.h>

namespace hallmarker::cli {

core::Error OutputFile::failure() const
{
    const QFileInfo target(m_path);
    if (target.isDir())
        return core::Error(core::ErrorKind::Io, CliTexts::tr("Cannot write %1: it is a folder. Name a file.").arg(m_path), {}, {.file = m_path});
    if (!QFileInfo(target.absolutePath()).isDir())
        return core::Error(core::ErrorKind::Io, CliTexts::tr("Cannot write %1: there is no folder %2. Make it first.").arg(m_path, target.absolutePath()), {}, {.file = m_path});
    return core::Error(core::ErrorKind::Io, CliTexts::tr("Cannot write %1: %2. Nothing was written.").arg(m_path, m_file.errorString()), {}, {.file = m_path});
}

core::Result<void> OutputFile::prepare(const QByteArray &content)
{
    if (!m_file.open(QIODevice::WriteOnly) || m_file.write(content) != content.size() || !m_file.flush() || fsync(m_file.handle()) != 0) {
        const core::Error error = failure();
        m_file.cancelWriting();
        return error;
    }
    return {};
}

core::Result<void> OutputFile::commit()
{
    return m_file.commit() ? core::Result<void>() : core::Result<void>(failure());
}

core::Result<void> OutputFile::write(const QString &path, const QByteArray &content)
{
    OutputFile file(path);
    HALLMARKER_TRY(file.prepare(content));
    return file.commit();
}

} // namespace hallmarker::cli
