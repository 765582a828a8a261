#pragma once

#include "dpia/template/Expression.h"
#include "dpia/template/Template.h"

#include <QJsonObject>

namespace hallmarker::dpia {

/// Why a fact about a contract is what it is: "uses" is "training-data" because of the dataset "credit-training".
struct ContractReason {
    QString fact;
    QString value;
    QString because;     ///< names of the records that say so
};

/// What the records say of a contract, in the words that the rules of clauses ask for. Computed, never picked by hand.
struct ContractUse {
    QString id;          ///< of the agreement's record
    QString name;
    QString vendor;
    QString kind;        ///< "data-processing", "licence" ...
    QStringList uses;    ///< keys of clauseUses()
    QString personal = QStringLiteral("no");      ///< "yes", "no"
    QString special = QStringLiteral("no");       ///< categories of Art. 9 GDPR: "yes", "no"
    QString training = QStringLiteral("no");      ///< whether our data or theirs may train models: "yes", "no"
    QString transfer = QStringLiteral("unknown"); ///< "none", "adequate", "other", "unknown"
    QString risk = QStringLiteral("unknown");     ///< highest tier of the systems: "minimal", "limited", "high", "prohibited", "unknown"
    QStringList purposes;
    QStringList regions;
    QStringList categories;
    QStringList licences;
    int subprocessors = 0;
    qint64 fromMs = 0;
    qint64 untilMs = 0;  ///< 0: no end
    QList<ContractReason> reasons;

    /// What rules see of it: another digest as soon as one of them could decide otherwise.
    QJsonObject facts() const;
    /// Records that say this value of a fact ("uses", "training-data"); empty when none is named.
    QStringList because(const QString &fact, const QString &value = {}) const;
};

/// "training-data", "pre-trained-model", "hosted-api", "fine-tuning", "processor", "open-weights".
QStringList clauseUses();
QString clauseUseWord(const QString &use);

/// The facts as a form, so that the conditions of clauses are checked as those of templates are.
const Template &contractForm();

/// A contract as what a condition is evaluated over.
class ContractLookup final : public AnswerLookup {
public:
    explicit ContractLookup(const ContractUse &use) : m_facts(use.facts()) {}
    std::optional<QJsonValue> valueOf(const QString &question) const override;
    double scoreOf(const QString &) const override { return 0; }
    int countOf(const QString &question) const override;

private:
    QJsonObject m_facts;
};

} // namespace hallmarker::dpia
