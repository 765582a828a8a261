#pragma once

#include "threats/catalogue/CatalogueWords.h"
#include "threats/rules/RuleRun.h"
#include "threats/status/ControlStanding.h"
#include "threats/status/SignedDecision.h"

#include <QMap>

namespace hallmarker::threats {

/// A threat and where it stands now. Derived, never stored.
struct JudgedThreat {
    QString key;
    QString threat;                  ///< id in the catalogue; empty: of the team's own or imported
    QString title;
    QString element;                 ///< key; empty: of the whole model
    QString elementName;
    Applies applies = Applies::Yes;
    Severity severity = Severity::Medium;
    ThreatStatus status = ThreatStatus::Open;
    QStringList flows;
    QString why;                     ///< one sentence: which attribute had which value
    QStringList asks;                ///< what nobody has said
    QStringList standing;            ///< sentences: what the status rests on, what ended, what a decision lacks
    QStringList expired;             ///< kinds of evidence that are too old, where a control would hold otherwise
    QStringList expiredFindings;     ///< their record ids, in the same order
    qint64 endsMs = 0;               ///< when the status ends by itself; 0: it does not
    QList<ControlStanding> controls; ///< of threats of the catalogue
    core::Digest about;              ///< what a decision about it is bound to

    /// Open, or not known: what a gate and a report call unresolved.
    bool isUnresolved() const { return status == ThreatStatus::Open || status == ThreatStatus::NeedsAnswer; }
};

/// What the state of a model's threats is derived from, beside the model itself.
struct RegisterGrounds {
    EvidencePool evidence;
    QHash<QString, SignedDecision> decisions;   ///< by key of the threat
    QMap<QString, core::Digest> bases;          ///< of the records that elements stand for
    qint64 nowMs = 0;

    static core::Result<RegisterGrounds> load(core::Workspace &workspace, const ThreatModel &model);
};

/// All threats of a model with their state: those of the catalogue first by element and threat, then the team's own.
class ThreatRegister {
public:
    ThreatRegister(std::shared_ptr<const RuleSet> rules, const ThreatModel &model, const RegisterGrounds &grounds);
    static core::Result<ThreatRegister> load(core::Workspace &workspace, std::shared_ptr<const RuleSet> rules, const ThreatModel &model);

    const QList<JudgedThreat> &threats() const { return m_threats; }
    const JudgedThreat *find(const QString &key) const;
    const RuleRun &run() const { return m_run; }
    /// Decisions of the model that no threat answers to any more, with their key.
    const QStringList &orphans() const { return m_orphans; }

private:
    JudgedThreat judged(const ThreatInstance &instance, const ThreatModel &model, const RegisterGrounds &grounds) const;
    JudgedThreat own(const ThreatDecision &decision, const ThreatModel &model, const RegisterGrounds &grounds) const;
    core::Digest digestOf(const ThreatInstance &instance, const Element &element, const RegisterGrounds &grounds) const;

    RuleRun m_run;
    const CatalogueWords *m_words = &CatalogueWords::current(); ///< of titles
    QList<JudgedThreat> m_threats;
    QStringList m_orphans;
};

} // namespace hallmarker::threats
