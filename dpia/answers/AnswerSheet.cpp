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

AnswerSheet::AnswerSheet(const Template &of, QHash<QString, SheetEntry> entries, std::shared_ptr<const SheetPlaces> places)
    : m_template(of), m_entries(std::move(entries)), m_places(places ? std::move(places) : std::make_shared<const SheetPlaces>(of))
{
}

const PlacedQuestion *AnswerSheet::placed(const QString &question) const
{
    const auto found = m_places->byQuestion.constFind(question);
    return found == m_places->byQuestion.constEnd() ? nullptr : &m_places->order.at(*found);
}

const SheetEntry *AnswerSheet::entry(const QString &question) const
{
    const auto found = m_entries.constFind(question);
    return found == m_entries.constEnd() ? nullptr : &*found;
}

bool AnswerSheet::isVisible(const QString &question) const
{
    const auto known = m_visible.constFind(question);
    if (known != m_visible.constEnd())
        return *known;
    const PlacedQuestion *place = placed(question);
    bool isVisible = place != nullptr;
    if (place) {
        const auto holds = [this](const Condition &condition) { return condition.isEmpty() || condition.expression.isTrue(*this); };
        isVisible = holds(place->question->visibleIf) && std::all_of(place->path.begin(), place->path.end(), [&holds](const TemplateSection *section) { return holds(section->visibleIf); });
    }
    m_visible.insert(question, isVisible);
    return isVisible;
}

bool AnswerSheet::isVisible(const TemplateSection &section) const
{
    return section.visibleIf.isEmpty() || section.visibleIf.expression.isTrue(*this);
}

bool AnswerSheet::isRequired(const QString &question) const
{
    const PlacedQuestion *place = placed(question);
    if (!place || !isVisible(question))
        return false;
    return place->question->isRequired || (!place->question->requiredIf.isEmpty() && place->question->requiredIf.expression.isTrue(*this));
}

QString AnswerSheet::shortfall(const QString &question) const
{
    const PlacedQuestion *place = placed(question);
    const SheetEntry *said = entry(question);
    if (!place || !said)
        return {};
    const Question &asked = *place->question;
    const bool isEmpty = asked.type == QuestionType::Evidence ? said->citations == 0 : AnswerValue::isEmpty(asked, said->value);
    if (isEmpty)
        return said->hasReason || said->citations > 0 ? SheetTexts::tr("The answer itself is missing.") : QString();
    if (asked.wantsReason && !said->hasReason)
        return SheetTexts::tr("The reason is missing.");
    if (asked.evidence.isRequired && said->citations == 0)
        return SheetTexts::tr("Evidence has to be cited.");
    if (!said->isConfirmed)
        return SheetTexts::tr("A machine proposed this; a person has to confirm it.");
    return AnswerValue::shortfall(asked, said->value);
}

AnswerState AnswerSheet::state(const QString &question) const
{
    const PlacedQuestion *place = placed(question);
    const SheetEntry *said = entry(question);
    if (!place || !said)
        return AnswerState::Empty;
    const bool isEmpty = place->question->type == QuestionType::Evidence ? said->citations == 0 : AnswerValue::isEmpty(*place->question, said->value);
    if (isEmpty && !said->hasReason && said->citations == 0)
        return AnswerState::Empty;
    if (said->isStale)
        return AnswerState::Stale;
    return shortfall(question).isEmpty() ? AnswerState::Complete : AnswerState::Partial;
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

void AnswerSheet::add(SheetProgress &progress, const Question &question) const
{
    if (!isVisible(question.id))
        return;
    const AnswerState now = state(question.id);
    ++progress.visible;
    progress.answered += now == AnswerState::Complete ? 1 : 0;
    progress.stale += now == AnswerState::Stale ? 1 : 0;
    if (isRequired(question.id)) {
        ++progress.required;
        progress.requiredComplete += now == AnswerState::Complete ? 1 : 0;
    }
}

SheetProgress AnswerSheet::progress() const
{
    SheetProgress progress;
    for (const PlacedQuestion &place : m_places->order)
        add(progress, *place.question);
    return progress;
}

SheetProgress AnswerSheet::progress(const TemplateSection &section) const
{
    SheetProgress progress;
    for (const PlacedQuestion &place : m_places->order)
        if (std::any_of(place.path.begin(), place.path.end(), [&section](const TemplateSection *outer) { return outer->id == section.id; }))
            add(progress, *place.question);
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
