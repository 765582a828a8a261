#include "dpia/crosswalk/ViewCoverage.h"

#include "dpia/answers/AnswerValue.h"
#include "dpia/crosswalk/AnswerConversion.h"
#include "dpia/crosswalk/CrosswalkTexts.h"
#include "dpia/facts/FactCatalogue.h"

#include <algorithm>

namespace hallmarker::dpia {

QString carryName(Carry carry)
{
    switch (carry) {
    case Carry::Shared: return QStringLiteral("shared");
    case Carry::Offered: return QStringLiteral("offered");
    case Carry::InPart: return QStringLiteral("in-part");
    case Carry::Missing: return QStringLiteral("missing");
    }
    return {};
}

int ViewCoverage::count(Carry carry) const
{
    return int(std::count_if(rows.begin(), rows.end(), [carry](const CoverageRow &row) { return row.carry == carry; }));
}

namespace {

/// Something that is known: an answer of the assessment, or a fact about its subject that the assessment does not ask for.
struct Known {
    QString name;             ///< question or fact
    Question asked;
    Answer answer;
    QList<TopicLink> topics;
};

class Coverer {
public:
    Coverer(const core::Workspace &workspace, const LoadedAssessment &assessment, const Template &target, const Crosswalk &crosswalk, const QString &language)
        : m_workspace(workspace), m_assessment(assessment), m_target(target), m_crosswalk(crosswalk), m_language(language), m_conversion(workspace, *assessment.form, target, language)
    {
    }

    core::Result<ViewCoverage> run()
    {
        gatherAnswers();
        HALLMARKER_TRY(gatherFacts());
        for (const PlacedQuestion &place : m_target.questions())
            m_coverage.rows.append(row(*place.question));
        listUnexpressed();
        return m_coverage;
    }

private:
    void gatherAnswers()
    {
        for (const PlacedQuestion &place : m_assessment.form->questions()) {
            const auto answer = m_assessment.answers.constFind(place.question->id);
            if (answer != m_assessment.answers.constEnd() && isAnswered(*place.question, *answer))
                m_known.append({place.question->id, *place.question, *answer, m_crosswalk.topicsOf(*m_assessment.form, *place.question)});
        }
    }
    static bool isAnswered(const Question &question, const Answer &answer) { return question.type == QuestionType::Evidence ? !answer.cites.isEmpty() : !AnswerValue::isEmpty(question, answer.value); }

    /// Facts that other assessments have told about the same subject.
    core::Result<void> gatherFacts()
    {
        const QString &subject = m_assessment.assessment.subject;
        if (subject.isEmpty())
            return {};
        for (const FactDefinition &fact : FactCatalogue::all()) {
            const auto asks = [&fact](const PlacedQuestion &place) { return place.question->fact == fact.key; };
            const QList<PlacedQuestion> questions = m_assessment.form->questions();
            if (std::any_of(questions.begin(), questions.end(), asks))
                continue;
            const auto record = m_workspace.record(Answer::factIdOf(subject, fact.key));
            if (!record && record.error().kind != core::ErrorKind::NotFound)
                return record.error();
            if (!record || record->isDeleted)
                continue;
            HALLMARKER_ASSIGN(const Answer answer, Answer::fromRecord(*record));
            Question asked;
            asked.id = fact.key;
            asked.type = fact.type;
            asked.text = LocalizedText(fact.key);
            asked.fact = fact.key;
            if (isAnswered(asked, answer))
                m_known.append({fact.key, asked, answer, {{fact.key, TopicRelation::Equal}}});
        }
        return {};
    }

    CoverageRow row(const Question &question)
    {
        CoverageRow row;
        row.question = question.id;
        row.text = question.text.in(m_language);
        row.isRequired = question.isRequired;
        row.value = QJsonValue(QJsonValue::Null);
        QList<QPair<const Question *, QJsonValue>> parts;
        bool isWhole = true;
        const QList<TopicLink> topics = m_crosswalk.topicsOf(m_target, question);
        for (const TopicLink &asked : topics) {
            for (const Known &known : std::as_const(m_known)) {
                const auto link = std::find_if(known.topics.begin(), known.topics.end(), [&asked](const TopicLink &topic) { return topic.topic == asked.topic; });
                if (link == known.topics.end() || row.sources.contains(known.name))
                    continue;
                const bool isExact = link->relation == TopicRelation::Equal && asked.relation == TopicRelation::Equal;
                if (isExact && known.answer.isFact && question.fact == asked.topic)
                    return shared(question, known, row);
                // Where one answer says it all, others that touch it add nothing.
                if (isExact && !isWhole) {
                    parts.clear();
                    row.sources.clear();
                    row.from.clear();
                    row.cites.clear();
                    isWhole = true;
                } else if (!isExact && isWhole && !parts.isEmpty()) {
                    continue;
                }
                isWhole = isWhole && isExact;
                parts.append({&known.asked, known.answer.value});
                row.sources += known.name;
                row.from.append({known.answer.id, known.answer.basis, QStringLiteral("%1 · %2").arg(known.answer.isFact ? known.answer.question : m_assessment.assessment.name, known.name)});
                if (parts.size() == 1)
                    row.reason = known.answer.reason;
                else
                    row.reason.clear();
                if (question.evidence.kinds.isEmpty() && question.evidence.check.isEmpty())
                    row.cites += known.answer.cites;
            }
        }
        addAssessmentItself(question, topics, row);
        if (!parts.isEmpty())
            offer(question, parts, isWhole, row);
        return row;
    }
    CoverageRow shared(const Question &question, const Known &known, CoverageRow row)
    {
        row.sources = {known.name};
        row.from.clear();
        row.cites.clear();
        if (const auto accepted = AnswerValue::accepted(question, m_target, known.answer.value); !accepted) {
            row.note = accepted.error().message;
            m_why.insert(known.name, row.note);
            return row;
        }
        row.carry = Carry::Shared;
        row.value = known.answer.value;
        m_shown += known.name;
        return row;
    }
    void offer(const Question &question, const QList<QPair<const Question *, QJsonValue>> &parts, bool isWhole, CoverageRow &row)
    {
        const ConvertedAnswer shown = question.type == QuestionType::Evidence ? ConvertedAnswer{QJsonValue(QJsonValue::Null), {}} : m_conversion.joined(parts, question);
        if (!shown.value || (question.type == QuestionType::Evidence && row.cites.isEmpty())) {
            row.note = shown.why;
            for (const QString &source : std::as_const(row.sources))
                m_why.insert(source, shown.why);
            row.from.clear();
            row.cites.clear();
            return;
        }
        row.carry = isWhole ? Carry::Offered : Carry::InPart;
        row.value = *shown.value;
        if (!isWhole)
            row.note = CrosswalkTexts::tr("The questions do not ask for quite the same; look whether something is missing.");
        m_shown += row.sources;
    }
    /// An impact assessment for fundamental rights names the one for data protection that it completes (AI Act Art. 27(4)).
    void addAssessmentItself(const Question &question, const QList<TopicLink> &topics, CoverageRow &row) const
    {
        const QString own = QStringLiteral("assessment.") + templateKindNames().at(static_cast<int>(m_assessment.form->templateKind));
        const bool isAsked = std::any_of(topics.begin(), topics.end(), [&own](const TopicLink &topic) { return topic.topic == own; });
        if (!isAsked || question.type != QuestionType::Reference)
            return;
        row.carry = Carry::Offered;
        row.value = QJsonArray{m_assessment.assessment.id};
    }

    void listUnexpressed()
    {
        for (const Known &known : std::as_const(m_known)) {
            if (m_shown.contains(known.name))
                continue;
            const QString why = m_why.value(known.name);
            m_coverage.unexpressed.append({known.name, known.asked.text.in(m_language), why.isEmpty() ? CrosswalkTexts::tr("The other template does not ask for it.") : why});
        }
    }

    const core::Workspace &m_workspace;
    const LoadedAssessment &m_assessment;
    const Template &m_target;
    const Crosswalk &m_crosswalk;
    const QString &m_language;
    AnswerConversion m_conversion;
    QList<Known> m_known;
    QStringList m_shown;
    QHash<QString, QString> m_why;
    ViewCoverage m_coverage;
};

} // namespace

core::Result<ViewCoverage> ViewCoverage::of(const core::Workspace &workspace, const LoadedAssessment &assessment, const Template &target, const Crosswalk &crosswalk, const QString &language)
{
    return Coverer(workspace, assessment, target, crosswalk, language).run();
}

} // namespace hallmarker::dpia
