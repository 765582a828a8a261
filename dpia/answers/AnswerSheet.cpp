#include "dpia/answers/AnswerSheet.h"

#include "dpia/answers/AnswerValue.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

struct SheetTexts {
    Q_DECLARE_TR_FUNCTIONS(SheetTexts)
};

} // namespace

QString answerStateName(AnswerState state)
{
    switch (state) {
    case AnswerState::Empty: return QStringLiteral("empty");
    case AnswerState::Partial: return QStringLiteral("partial");
    case AnswerState::Complete: return QStringLiteral("complete");
    case AnswerState::Stale: return QStringLiteral("stale");
    }
    return {};
}

SheetPlaces::SheetPlaces(const Template &of) : order(of.questions())
{
    for (qsizetype i = 0; i < order.size(); ++i)
        byQuestion.insert(order.at(i).question->id, i);
}

AnswerSheet::AnswerSheet(const Template &of, const QHash<QString, SheetEntry> &entries) : AnswerSheet(of, Entries(), std::make_shared<const SheetPlaces>(of))
{
    m_entries.resize(m_places->order.size());
    for (qsizetype at = 0; at < m_entries.size(); ++at)
        if (const auto found = entries.constFind(m_places->order.at(at).question->id); found != entries.constEnd())
            m_entries[at] = *found;
}

AnswerSheet::AnswerSheet(const Template &of, Entries entries, std::shared_ptr<const SheetPlaces> places)
    : m_template(of), m_places(std::move(places)), m_entries(std::move(entries)), m_visible(m_places->order.size(), -1)
{
}

const PlacedQuestion *AnswerSheet::placed(const QString &question) const
{
    const auto found = m_places->byQuestion.constFind(question);
    return found == m_places->byQuestion.constEnd() ? nullptr : &m_places->order.at(*found);
}

const SheetEntry *AnswerSheet::entry(const QString &question) const
{
    const auto found = m_places->byQuestion.constFind(question);
    return found != m_places->byQuestion.constEnd() && m_entries.at(*found) ? &*m_entries.at(*found) : nullptr;
}

bool AnswerSheet::isVisible(const QString &question) const
{
    const auto found = m_places->byQuestion.constFind(question);
    return found != m_places->byQuestion.constEnd() && isVisibleAt(*found);
}

bool AnswerSheet::isVisibleAt(qsizetype at) const
{
    if (m_visible.at(at) < 0) {
        const PlacedQuestion &place = m_places->order.at(at);
        const auto holds = [this](const Condition &condition) { return condition.isEmpty() || condition.expression.isTrue(*this); };
        const bool isVisible = holds(place.question->visibleIf) && std::all_of(place.path.begin(), place.path.end(), [&holds](const TemplateSection *section) { return holds(section->visibleIf); });
        m_visible[at] = isVisible ? 1 : 0;
    }
    return m_visible.at(at) > 0;
}

bool AnswerSheet::isVisible(const TemplateSection &section) const
{
    return section.visibleIf.isEmpty() || section.visibleIf.expression.isTrue(*this);
}

bool AnswerSheet::isRequired(const QString &question) const
{
    const auto found = m_places->byQuestion.constFind(question);
    return found != m_places->byQuestion.constEnd() && isRequiredAt(*found);
}

bool AnswerSheet::isRequiredAt(qsizetype at) const
{
    if (!isVisibleAt(at))
        return false;
    const Question &asked = *m_places->order.at(at).question;
    return asked.isRequired || (!asked.requiredIf.isEmpty() && asked.requiredIf.expression.isTrue(*this));
}

bool AnswerSheet::isSilent(const Question &asked, const SheetEntry &said)
{
    return asked.type == QuestionType::Evidence ? said.citations == 0 : !said.isWhole && AnswerValue::isEmpty(asked, said.value);
}

AnswerSheet::Lack AnswerSheet::lackOf(const Question &asked, const SheetEntry &said)
{
    if (isSilent(asked, said))
        return said.hasReason || said.citations > 0 ? Lack::Answer : Lack::Nothing;
    return lackOfSaid(asked, said);
}

AnswerSheet::Lack AnswerSheet::lackOfSaid(const Question &asked, const SheetEntry &said)
{
    if (asked.wantsReason && !said.hasReason)
        return Lack::Reason;
    if (asked.evidence.isRequired && said.citations == 0)
        return Lack::Evidence;
    if (!said.isConfirmed)
        return Lack::Confirmation;
    return said.isWhole || AnswerValue::shortfall(asked, said.value).isEmpty() ? Lack::Nothing : Lack::Part;
}

QString AnswerSheet::shortfall(const QString &question) const
{
    const PlacedQuestion *place = placed(question);
    const SheetEntry *said = entry(question);
    if (!place || !said)
        return {};
    switch (lackOf(*place->question, *said)) {
    case Lack::Nothing: return {};
    case Lack::Answer: return SheetTexts::tr("The answer itself is missing.");
    case Lack::Reason: return SheetTexts::tr("The reason is missing.");
    case Lack::Evidence: return SheetTexts::tr("Evidence has to be cited.");
    case Lack::Confirmation: return SheetTexts::tr("A machine proposed this; a person has to confirm it.");
    case Lack::Part: break;
    }
    return AnswerValue::shortfall(*place->question, said->value);
}

AnswerState AnswerSheet::stateOf(const Question &asked, const std::optional<SheetEntry> &said)
{
    if (!said)
        return AnswerState::Empty;
    const bool isSaidNothing = isSilent(asked, *said);
    if (isSaidNothing && !said->hasReason && said->citations == 0)
        return AnswerState::Empty;
    if (said->isStale)
        return AnswerState::Stale;
    return !isSaidNothing && lackOfSaid(asked, *said) == Lack::Nothing ? AnswerState::Complete : AnswerState::Partial;
}

AnswerState AnswerSheet::state(const QString &question) const
{
    const auto found = m_places->byQuestion.constFind(question);
    return found == m_places->byQuestion.constEnd() ? AnswerState::Empty : stateOf(*m_places->order.at(*found).question, m_entries.at(*found));
}

std::optional<QJsonValue> AnswerSheet::valueOf(const QString &question) const
{
    const PlacedQuestion *place = placed(question);
    const SheetEntry *said = entry(question);
    if (!place || !said || !isVisible(question))
        return std::nullopt;
    if (place->question->type == QuestionType::Evidence)
        return said->citations > 0 ? std::optional(QJsonValue(said->citations)) : std::nullopt;
    if (AnswerValue::isEmpty(*place->question, said->value))
        return std::nullopt;
    return said->value;
}

int AnswerSheet::countOf(const QString &question) const
{
    const auto value = valueOf(question);
    if (!value)
        return 0;
    const Question &asked = *placed(question)->question;
    return asked.type == QuestionType::Evidence ? value->toInt() : AnswerValue::count(asked, *value);
}

double AnswerSheet::scoreOf(const QString &id) const
{
    const Score *score = m_template.score(id);
    double sum = 0;
    for (const QString &question : score ? score->of : QStringList()) {
        const auto value = valueOf(question);
        if (!value)
            continue;
        const Question &asked = *placed(question)->question;
        if (value->isDouble()) {
            sum += value->toDouble();
            continue;
        }
        for (const QJsonValue &key : value->isArray() ? value->toArray() : QJsonArray{*value})
            if (const Choice *choice = asked.choice(key.toString()))
                sum += choice->score;
    }
    return sum;
}

const Outcome *AnswerSheet::outcome() const
{
    for (const Outcome &outcome : m_template.outcomes)
        if (outcome.condition.isEmpty() || outcome.condition.expression.isTrue(*this))
            return &outcome;
    return nullptr;
}

void AnswerSheet::add(SheetProgress &progress, qsizetype at) const
{
    if (!isVisibleAt(at))
        return;
    const Question &question = *m_places->order.at(at).question;
    const AnswerState now = stateOf(question, m_entries.at(at));
    ++progress.visible;
    progress.answered += now == AnswerState::Complete ? 1 : 0;
    progress.stale += now == AnswerState::Stale ? 1 : 0;
    if (isRequiredAt(at)) {
        ++progress.required;
        progress.requiredComplete += now == AnswerState::Complete ? 1 : 0;
        progress.requiredStale += now == AnswerState::Stale ? 1 : 0;
    }
}

SheetProgress AnswerSheet::progress() const
{
    SheetProgress progress;
    for (qsizetype at = 0; at < m_places->order.size(); ++at)
        add(progress, at);
    return progress;
}

SheetProgress AnswerSheet::progress(const TemplateSection &section) const
{
    SheetProgress progress;
    for (qsizetype at = 0; at < m_places->order.size(); ++at) {
        const PlacedQuestion &place = m_places->order.at(at);
        if (std::any_of(place.path.begin(), place.path.end(), [&section](const TemplateSection *outer) { return outer->id == section.id; }))
            add(progress, at);
    }
    return progress;
}

QStringList AnswerSheet::missing() const
{
    QStringList missing;
    for (const PlacedQuestion &place : m_places->order)
        if (isRequired(place.question->id) && state(place.question->id) != AnswerState::Complete && state(place.question->id) != AnswerState::Stale)
            missing += place.question->id;
    return missing;
}

} // namespace hallmarker::dpia
