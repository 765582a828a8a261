#pragma once

#include "core/digest/Digest.h"
#include "core/result/Result.h"
#include "threats/workshop/LoadedWorkshop.h"
#include "threats/workshop/RecordHead.h"

#include <functional>

namespace hallmarker::core {
class Workspace;
}

namespace hallmarker::threats {

/// A signature over the statement of somebody who attended, with what is needed to check it.
struct MinutesSealBytes {
    QString form = QStringLiteral("ed25519"); ///< "ed25519", "cms"
    QByteArray signature;
    QByteArray publicKey;             ///< PEM
    QList<QByteArray> certificates;   ///< PEM, of cms alone
    QString keyName;
    QString fingerprint;
};

/// Signs a statement with a key; what keys there are is the program's affair.
using MinutesSigner = std::function<core::Result<MinutesSealBytes>(const QByteArray &statement, qint64 instantMs)>;
/// Checks the form that this folder does not know (certificates). Empty: such signatures cannot be checked here.
using MinutesChecker = std::function<core::Result<void>(const MinutesSealBytes &made, const QByteArray &statement)>;

/// A person's signature under minutes, as a record. The statement names the digest of the manifest.
struct MinutesSignature {
    static constexpr const char *kind = "workshop-signature";

    RecordHead head;
    QString workshop;
    QString by;
    QString role;
    QString words;            ///< what the person puts the name to
    QString at;               ///< instant
    QJsonObject manifest;     ///< as it was signed
    MinutesSealBytes made;

    QByteArray statement() const; ///< the bytes that are signed
    core::Result<void> check(const MinutesChecker &checker = {}) const;
    QJsonObject toJson() const;
    static core::Result<MinutesSignature> fromRecord(const core::Record &record);
    core::RecordDraft draft() const;
};

enum class MinutesStanding { Holds, ContentChanged, Broken };
QString minutesStandingName(MinutesStanding standing); ///< "holds", "content-changed", "broken"
QString minutesStandingText(MinutesStanding standing); ///< translated

struct JudgedMinutesSignature {
    MinutesSignature signature;
    MinutesStanding standing = MinutesStanding::Holds;
    QString problem;          ///< translated; empty when it holds
};

/// Lets those who attended sign the minutes of a closed workshop.
class MinutesDesk {
public:
    explicit MinutesDesk(core::Workspace &workspace, const QString &who = {}, MinutesChecker checker = {});

    /// Signing again replaces one's own signature.
    core::Result<MinutesSignature> sign(const LoadedWorkshop &loaded, const MinutesSigner &signer, const QString &words = {});
    /// All signatures, oldest first.
    core::Result<QList<JudgedMinutesSignature>> list(const LoadedWorkshop &loaded) const;
    /// With the key that signs the log of the workspace.
    static MinutesSigner workspaceSigner(core::Workspace &workspace);

private:
    core::Workspace &m_workspace;
    QString m_who;
    MinutesChecker m_checker;
};

} // namespace hallmarker::threats
