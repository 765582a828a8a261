#include "core/digest/Hasher.h"

#include "core/jobs/Progress.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/evp.h>

namespace hallmarker::core {

struct Hasher::State {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
    void start() const
    {
        // Fetched once: with EVP_sha256() each start would look the algorithm up again, which takes as long as 1 kB.
        static const EVP_MD *const algorithm = [] {
            const EVP_MD *fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
            return fetched ? fetched : EVP_sha256();
        }();
        EVP_DigestInit_ex(context, algorithm, nullptr);
    }
};

Hasher::Hasher() : m_state(std::make_unique<State>())
{
    m_state->start();
}

Hasher::~Hasher() = default;
Hasher::Hasher(Hasher &&) noexcept = default;
Hasher &Hasher::operator=(Hasher &&) noexcept = default;

void Hasher::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_state->context, bytes.data(), static_cast<size_t>(bytes.size()));
}

Digest Hasher::finish()
{
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_state->context, out, &length);
    m_state->start();
    return Digest::fromRaw(QByteArrayView(reinterpret_cast<const char *>(out), static_cast<qsizetype>(length)));
}

Digest Hasher::of(QByteArrayView bytes)
{
    Hasher hasher;
    hasher.add(bytes);
    return hasher.finish();
}

Result<Digest> Hasher::ofFile(const QString &path)
{
    return ofFile(path, Progress::none());
}

Result<Digest> Hasher::ofFile(const QString &path, Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error(file.exists() ? ErrorKind::Unreadable : ErrorKind::NotFound,
                     QCoreApplication::translate("Hasher", "Cannot read %1: %2.").arg(path, file.errorString()), {},
                     {.file = path});
    }
    Hasher hasher;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (qint64 pieces = 0;; ++pieces) {
        if (pieces % 16 == 15) {
            progress.report(QCoreApplication::translate("Hasher", "Hashing %1").arg(path), pieces << 20, file.size());
            if (progress.isCancelled())
                return Error(ErrorKind::Cancelled, QCoreApplication::translate("Hasher", "Hashing %1 was stopped.").arg(path), {}, {.file = path});
        }
        const qint64 count = file.read(piece.data(), piece.size());
        if (count < 0) {
            return Error(ErrorKind::Io,
                         QCoreApplication::translate("Hasher", "Cannot read %1: %2.").arg(path, file.errorString()), {},
                         {.file = path});
        }
        if (count == 0)
            return hasher.finish();
        hasher.add(QByteArrayView(piece.constData(), count));
    }
}

} // namespace hallmarker::core
