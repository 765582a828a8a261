#pragma once

#include <QByteArray>
#include <QString>

namespace hallmarker::tests {

/// Makes certificates for tests: a root of our own and a person's below it, packed as PKCS#12.
class SigningCertificate {
public:
    enum class Kind { Rsa, Ec, Ed25519 };

    /// Writes the file; false when OpenSSL refuses.
    static bool write(const QString &path, Kind kind, const QByteArray &passphrase, const QString &name, qint64 fromMs, qint64 untilMs, bool isForSigning = true);
    /// The root that all of them lead to, as PEM.
    static QByteArray rootPem();
};

} // namespace hallmarker::tests
