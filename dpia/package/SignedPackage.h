#pragma once

#include "core/jobs/Progress.h"
#include "core/report/Report.h"
#include "core/storage/Workspace.h"
#include "dpia/package/PackageFile.h"
#include "dpia/signing/SignatureDesk.h"

#include <functional>

namespace hallmarker::dpia {

/// A signed assessment with everything that is needed to check it without Hallmarker, as a zip:
///   manifest.json              what the signatures cover, canonical JSON
///   document.html (.pdf …)     the assessment as it was signed, for people
///   answers/ evaluations/ controls/ template/ evidence/   the bytes whose digests the manifest holds
///   evidence.json              all that is cited, with digests
///   signatures/N.json          the statement that was signed; with .sig and .pem, or .p7s and certificates
///   records/ log/ checkpoint keys/   decision and signatures as the log holds them, with proofs
///   SHA256SUMS, VERIFY.txt, VERIFY.html   how to check all that with openssl and sha256sum
/// The log holds the digest of SHA256SUMS, so that no file can be exchanged without it.
class SignedPackage {
public:
    struct Content {
        QList<PackageFile> files;  ///< sorted by name
        QStringList losses;        ///< of the document
        qint64 instantMs = 0;
        QString manifestDigest;
    };
    /// Makes further forms of the document (a PDF, which needs fonts); may be empty.
    using FurtherForms = std::function<core::Result<QList<PackageFile>>(const core::Report &)>;

    /// ErrorKind::NotFound when nobody has signed. Writes to the log and signs a checkpoint.
    static core::Result<Content> collect(core::Workspace &workspace, const LoadedAssessment &loaded, const QString &language, const FurtherForms &further = {}, core::Progress &progress = core::Progress::none());
    static core::Result<QByteArray> zip(const Content &content);
};

} // namespace hallmarker::dpia
