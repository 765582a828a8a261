#pragma once

#include "core/keys/NoteKey.h"
#include "core/result/Result.h"
#include "dpia/package/PackageFile.h"
#include "dpia/signing/Attestation.h"
#include "dpia/signing/SigningKey.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace hallmarker::dpia {

/// One signature of a package and what came of it.
struct PackagedSignature {
    Attestation attestation;
    SignatureForm form = SignatureForm::Ed25519;
    QString fingerprint;
    QString subject;        ///< of the certificate; "" for a bare key
    QString problem;        ///< translated; "" when it holds
    QString trust;          ///< translated: whether its certificate leads to a trusted one; "" when nobody asked
};

struct PackageVerdict {
    QStringList problems;   ///< translated; empty: everything holds
    QList<PackagedSignature> signatures;
    QString assessment;
    QString decision;
    QString manifest;       ///< its digest
    QString origin;         ///< of the log
    QStringList logKeys;    ///< that vouched for the log, as vkeys: those of the package, or those that were asked for
    int files = 0;

    bool holds() const { return problems.isEmpty() && !signatures.isEmpty(); }
};

/// What the one who checks trusts already; without it a package can only be whole.
struct PackageTrust {
    QByteArray certificatesPem;         ///< that certificates have to lead to; empty: not asked
    QList<core::VerifierKey> logKeys;   ///< instead of the keys in the package; empty: those
};

/// Checks a package as its VERIFY page does, without a workspace.
class PackageVerifier {
public:
    /// A zip. ErrorKind::Unreadable when it is no package at all.
    static core::Result<PackageVerdict> verify(const QString &path, const PackageTrust &trust = {});
    static PackageVerdict verifyFiles(const QList<PackageFile> &files, const PackageTrust &trust = {});

private:
    PackageVerifier(const QList<PackageFile> &files, PackageTrust trust);
    PackageVerdict run();
    void checkSums();
    /// An entry or proof of a record of the package, or of the package itself: nothing else can be carried along there.
    bool belongsToLog(const QString &name) const;
    void checkParts();
    void checkSignatures();
    void checkSignature(const QJsonObject &entry);
    /// All signatures are under one decision over this manifest, and the one who decided is among those who signed.
    void checkDecision();
    void checkLog();
    QByteArray file(const QString &name) const { return m_files.value(name); }
    void fail(const QString &problem) { m_verdict.problems += problem; }

    QMap<QString, QByteArray> m_files; ///< in order, so that problems are told in the same order on every run
    PackageTrust m_trust;
    PackageVerdict m_verdict;
};

} // namespace hallmarker::dpia
