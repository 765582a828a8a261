#pragma once

#include "core/keys/NoteKey.h"
#include "dpia/signing/AssessmentSignature.h"
#include "dpia/workflow/SignOff.h"

namespace hallmarker::dpia {

/// The page that tells how to check a package with a shell, openssl and sha256sum alone, in the language of the document. Its
/// commands are the same in every language; put together they are a script that exits 0 when the package holds.
class PackageGuide {
public:
    /// `signer` is the key that signs the checkpoint of the package.
    PackageGuide(const QList<AssessmentSignature> &signatures, const SignOff &decision, const core::VerifierKey &signer, const QString &language);

    /// Lines that begin with four spaces are commands.
    QByteArray text() const;
    core::Result<QByteArray> html() const;

private:
    struct Step {
        QString title;
        QString why;
        QByteArray commands; ///< without the four spaces
    };
    QList<Step> steps() const;
    QByteArray signatureCommands() const;
    QStringList facts() const;    ///< what the package is about, a line each
    QStringList signers() const;  ///< who signed with which key
    QString caution() const;

    QList<AssessmentSignature> m_signatures;
    SignOff m_decision;
    core::VerifierKey m_signer;
    QString m_language;
};

} // namespace hallmarker::dpia
