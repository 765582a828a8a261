#pragma once

#include "core/storage/Workspace.h"
#include "threats/model/ThreatDecision.h"

#include <functional>

namespace hallmarker::threats {

/// What somebody put under a decision.
struct DecisionSignature {
    QByteArray signature;    ///< Ed25519, 64 bytes, over SignedDecision::statement()
    QByteArray publicKey;    ///< PEM
    QString keyName;
    QString fingerprint;
};
using DecisionSigner = std::function<core::Result<DecisionSignature>(const QByteArray &statement)>;

/// A signed decision to live with a threat, to hand it on, or that it does not apply: by whom, why, until when. It is bound to the
/// threat's key and to a digest of what it was made about, so that it ends by itself when that changes.
struct SignedDecision {
    static constexpr const char *kind = "threat-decision";

    QString id;
    qint64 revision = 0;
    QString model;           ///< record id of the threat model
    QString key;             ///< of the threat
    ThreatStatus status = ThreatStatus::Accepted; ///< Accepted, Transferred or NotApplicable
    QString reason;
    QString owner;           ///< who answers for it
    QString by;              ///< who signed
    QString at;              ///< instant
    QString until;           ///< day up to which it holds, that day included
    core::Digest about;      ///< see ThreatRegister::digestOf
    DecisionSignature signature;
    QString withdrawnBy;     ///< empty: it was not taken back
    QString withdrawnAt;     ///< instant
    QString withdrawal;      ///< why

    bool isWithdrawn() const { return !withdrawnBy.isEmpty(); }
    static QString idOf(const QString &model, const QString &key);
    /// What is signed: canonical JSON of everything but the signature.
    QByteArray statement() const;
    /// Whether the signature belongs to the statement.
    bool isSigned() const;
    /// First instant after the day of `until`; 0 when there is no such day.
    qint64 endsMs() const;

    QJsonObject toJson() const;
    static core::Result<SignedDecision> fromRecord(const core::Record &record);
    /// Signs and stores it. Reason, owner and a day to come (at most a year ahead) are demanded.
    static core::Result<SignedDecision> save(core::Workspace &workspace, SignedDecision decision, const DecisionSigner &sign);
    /// Takes the decision about a threat back; what was signed stays beside it, and in the log. A reason is demanded.
    static core::Result<SignedDecision> withdraw(core::Workspace &workspace, const QString &model, const QString &key, const QString &reason);
    /// Those of a model, by key.
    static core::Result<QHash<QString, SignedDecision>> ofModel(const core::Workspace &workspace, const QString &model);
};

} // namespace hallmarker::threats
