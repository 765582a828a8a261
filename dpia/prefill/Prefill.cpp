#include "dpia/prefill/Prefill.h"

#include "dpia/answers/AnswerValue.h"
#include "dpia/crosswalk/AnswerConversion.h"
#include "dpia/prefill/PrefillTexts.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace hallmarker::dpia {

namespace {

/// A question as which a proposal could have been answered: conversion goes from one question to another.
Question questionOf(const Proposal &proposal, const Question &asked)
{
    Question question;
    question.id = proposal.topic;
    question.type = proposal.type;
    question.text = LocalizedText(proposal.because);
    if (proposal.type == asked.type) { // the same choices, scale and columns: keys that do not fit are found afterwards
        question.choices = asked.choices;
        question.scale = asked.scale;
        question.stage = asked.stage;
        question.unit = asked.unit;
        question.columns = asked.columns;
        question.referenceKinds = asked.referenceKinds;
    }
    return question;
}

class Planner {
public:
    Planner(core::Workspace &workspace, const LoadedAssessment &loaded, const QList<Proposal> &proposals, const QString &language)
        : m_workspace(workspace), m_loaded(loaded), m_proposals(proposals), m_language(language), m_conversion(workspace, *loaded.form, *loaded.form, language)
    {
    }

    QList<PrefillRow> run()
    {
        QList<PrefillRow> rows;
        for (const PlacedQuestion &place : m_loaded.form->questions())
            if (const std::optional<PrefillRow> one = row(*place.question))
                rows.append(*one);
        return rows;
    }

private:
    std::optional<PrefillRow> row(const Question &question) const
    {
        QList<Proposal> known;
        for (const TopicLink &topic : Crosswalk::shipped().topicsOf(*m_loaded.form, question))
            for (const Proposal &proposal : m_proposals)
                if (proposal.topic == topic.topic)
                    known.append(proposal);
        if (!question.evidence.check.isEmpty())
            for (const Proposal &proposal : m_proposals)
                if (proposal.topic == QStringLiteral("check.") + question.evidence.check)
                    known.append(proposal);
        if (known.isEmpty())
            return std::nullopt;
        PrefillRow row;
        row.question = question.id;
        row.text = question.text.in(m_language);
        row.value = QJsonValue(QJsonValue::Null);
        if (!fill(question, known, row))
            return std::nullopt;
        if (row.kind != PrefillRow::Kind::Unfit)
            row.kind = kindOf(question, row);
        return row;
    }
    /// False: nothing is left to offer.
    bool fill(const Question &question, QList<Proposal> known, PrefillRow &row) const
    {
        if (question.type == QuestionType::Reference) {
            Within fit = withinKinds(question, known);
            if (fit.isEmpty)
                return false;
            known = fit.proposals;
        }
        std::vector<Question> asked; // lives as long as the pairs that point into it
        asked.reserve(std::size_t(known.size()));
        QList<QPair<const Question *, QJsonValue>> parts;
        QStringList because;
        for (const Proposal &proposal : std::as_const(known)) {
            asked.push_back(questionOf(proposal, question));
            parts.append({&asked.back(), proposal.value});
            because += proposal.because;
            row.from += proposal.from;
            row.cites += proposal.cites;
        }
        row.because = because.join(QStringLiteral("; "));
        if (question.type == QuestionType::Evidence)
            return !row.cites.isEmpty();
        // References of several sources are one list; other types that cannot hold several take the first.
        if (question.type != QuestionType::Text && question.type != QuestionType::List)
            parts = parts.first(1);
        const ConvertedAnswer shown = m_conversion.joined(parts, question);
        if (!shown.value) {
            row.kind = PrefillRow::Kind::Unfit;
            row.note = shown.why;
            return true;
        }
        row.value = *shown.value;
        return !AnswerValue::isEmpty(question, row.value);
    }
    struct Within {
        QList<Proposal> proposals;
        bool isEmpty = true;
    };
    /// One proposal with the records of all that the question may name.
    Within withinKinds(const Question &question, const QList<Proposal> &known) const
    {
        Proposal merged = known.first();
        QJsonArray ids;
        QStringList because;
        merged.from.clear();
        merged.cites.clear();
        for (const Proposal &proposal : known) {
            if (proposal.type != QuestionType::Reference)
                continue;
            bool isUsed = false;
            for (const QJsonValue &id : proposal.value.toArray()) {
                const auto record = m_workspace.record(id.toString());
                if (!record || record->isDeleted || ids.contains(id) || (!question.referenceKinds.isEmpty() && !question.referenceKinds.contains(record->kind)))
                    continue;
                ids.append(id);
                isUsed = true;
            }
            if (isUsed) {
                because += proposal.because;
                merged.from += proposal.from;
            }
        }
        if (question.maximum && ids.size() > *question.maximum)
            return {};
        merged.type = QuestionType::Reference;
        merged.value = ids;
        merged.because = because.join(QStringLiteral("; "));
        return {{merged}, ids.isEmpty()};
    }
    PrefillRow::Kind kindOf(const Question &question, const PrefillRow &row) const
    {
        const auto present = m_loaded.answers.constFind(question.id);
        if (present == m_loaded.answers.constEnd())
            return PrefillRow::Kind::Written;
        if (present->source == AnswerSource::Prefilled)
            return present->value == row.value && present->from == row.from && containsAll(present->cites, row.cites) ? PrefillRow::Kind::Unchanged : PrefillRow::Kind::Written;
        const bool isSaid = question.type == QuestionType::Evidence ? !present->cites.isEmpty() : !AnswerValue::isEmpty(question, present->value) || !present->cites.isEmpty();
        if (!isSaid)
            return PrefillRow::Kind::Written;
        const bool isSame = question.type == QuestionType::Evidence ? containsAll(present->cites, row.cites) : present->value == row.value;
        return isSame ? PrefillRow::Kind::Agrees : PrefillRow::Kind::Differs;
    }
    static bool containsAll(const QList<Citation> &all, const QList<Citation> &some)
    {
        return std::all_of(some.begin(), some.end(), [&all](const Citation &one) { return all.contains(one); });
    }

    core::Workspace &m_workspace;
    const LoadedAssessment &m_loaded;
    const QList<Proposal> &m_proposals;
    const QString &m_language;
    AnswerConversion m_conversion;
};

} // namespace

QString PrefillRow::kindName() const
{
    switch (kind) {
    case Kind::Written: return QStringLiteral("written");
    case Kind::Unchanged: return QStringLiteral("unchanged");
    case Kind::Agrees: return QStringLiteral("agrees");
    case Kind::Differs: return QStringLiteral("differs");
    case Kind::Unfit: return QStringLiteral("unfit");
    }
    return {};
}

core::Result<QList<PrefillRow>> Prefill::plan(const LoadedAssessment &loaded, const QString &language) const
{
    QList<Proposal> proposals;
    for (const ProposalSource *source : m_sources) {
        HALLMARKER_ASSIGN(const QList<Proposal> known, source->proposalsFor(m_workspace, loaded));
        proposals += known;
    }
    return Planner(m_workspace, loaded, proposals, language).run();
}

core::Result<QList<PrefillRow>> Prefill::apply(const LoadedAssessment &loaded, const QString &language)
{
    if (loaded.assessment.isClosed() || loaded.assessment.isDecided())
        return core::Error(core::ErrorKind::Invalid, PrefillTexts::tr("The assessment \"%1\" is decided. Reopen it before it is filled in.").arg(loaded.assessment.name));
    HALLMARKER_ASSIGN(const QList<PrefillRow> rows, plan(loaded, language));
    const bool isAny = std::any_of(rows.begin(), rows.end(), [](const PrefillRow &row) { return row.kind == PrefillRow::Kind::Written; });
    if (!isAny)
        return rows;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("assessment.prefilled"), [&](core::WriteTransaction &transaction) -> core::Result<void> {
        for (const PrefillRow &row : rows) {
            if (row.kind != PrefillRow::Kind::Written)
                continue;
            HALLMARKER_TRY(AssessmentBook::propose(transaction, loaded, *loaded.form->question(row.question), {row.value, {}, row.cites, AnswerSource::Prefilled, row.from}, m_who));
        }
        return {};
    }));
    return rows;
}

} // namespace hallmarker::dpia
