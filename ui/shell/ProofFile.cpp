#include "ui/shell/ProofFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace hallmarker::ui {

namespace {

struct ProofFileTexts {
    Q_DECLARE_TR_FUNCTIONS(ProofFileTexts)
};

constexpr qint64 largest = 64LL << 20;

} // namespace

core::Result<ProofFile> ProofFile::read(const QString &path)
{
    ProofFile proof;
    if (path.isEmpty())
        return proof;
    const core::ErrorLocation place{.file = path, .pointer = QStringLiteral("/proof")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error(core::ErrorKind::Unreadable, ProofFileTexts::tr("The file cannot be read: %1.").arg(file.errorString()), {}, place);
    if (file.size() > largest)
        return core::Error(core::ErrorKind::LimitExceeded, ProofFileTexts::tr("The file is larger than 64 MiB. Attach a digest of it instead."), {}, place);
    if (file.size() == 0)
        return core::Error(core::ErrorKind::Invalid, ProofFileTexts::tr("The file is empty, so it proves nothing. Choose another one."), {}, place);
    proof.content = file.readAll();
    proof.mediaType = QMimeDatabase().mimeTypeForData(proof.content).name();
    proof.name = QFileInfo(path).fileName();
    return proof;
}

} // namespace hallmarker::ui
