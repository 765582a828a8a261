#pragma once

#include "threats/diagram/NodeFace.h"
#include "threats/status/ThreatRegister.h"
#include "ui/threats/AttributeQuestion.h"
#include "ui/threats/ThreatRow.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

class QTimer;

namespace hallmarker::ui {

class ThreatDocument;

/// The threats of the open model by the catalogue and where they stand, judged anew after each edit, outside of the window's thread.
class ThreatWatch final : public QObject {
    Q_OBJECT
public:
    /// What one judgement gave.
    struct Judged {
        std::shared_ptr<const threats::ThreatRegister> all;
        QList<ThreatRow> rows;
        QHash<QString, threats::ThreatBadge> badges;
    };

    explicit ThreatWatch(ThreatDocument &document, QObject *parent = nullptr);
    ~ThreatWatch() override;

    bool isJudged() const { return m_judged != nullptr && m_judged->all != nullptr; }
    const QList<ThreatRow> &rows() const;
    QHash<QString, threats::ThreatBadge> badges() const;
    const threats::RuleRun *run() const { return m_judged ? &m_judged->all->run() : nullptr; }
    const threats::JudgedThreat *judged(const QString &key) const { return m_judged ? m_judged->all->find(key) : nullptr; }
    /// What somebody signed about a threat, whether it still holds or not; nullptr: nobody did.
    const threats::SignedDecision *signedDecision(const QString &key) const;
    const threats::RegisterGrounds &grounds() const { return m_grounds; }
    std::shared_ptr<const threats::RuleSet> rules() const { return m_rules; }
    /// What the catalogue says about a kind of element; empty: nothing.
    QString kindText(const QString &kind) const;
    /// What is asked about an element or flow: the attributes that the catalogue looks at on its kind.
    QList<AttributeQuestion> questions(const QString &key) const;
    /// What beside the model decides: evidence, signed decisions, the time.
    void setGrounds(const threats::RegisterGrounds &grounds);

    static std::shared_ptr<const Judged> judge(const std::shared_ptr<const threats::RuleSet> &rules, const threats::ThreatModel &model, const threats::RegisterGrounds &grounds);

Q_SIGNALS:
    void changed();
    void failed(const hallmarker::core::Error &error);

private:
    void start();

    ThreatDocument &m_document;
    std::shared_ptr<const threats::RuleSet> m_rules;
    std::shared_ptr<const Judged> m_judged;
    QTimer *m_timer;
    QThreadPool m_pool;
    threats::RegisterGrounds m_grounds;
    int m_serial = 0;
    bool m_hasFailed = false;
};

} // namespace hallmarker::ui
