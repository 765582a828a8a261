#include "dpia/exchange/cnil/CnilStates.h"

#include "dpia/answers/RichText.h"
#include "dpia/exchange/cnil/CnilFields.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::dpia {

namespace {

/// An item with its questions: their numbers are section, item and position written together.
struct Item {
    QString key;
    int questions = 0;
    bool isByQuestion = false;
    bool isRisk = false;
    bool holdsMeasures = false;
};

const QList<Item> &items()
{
    static const QList<Item> all{{QStringLiteral("1.1"), 3},       {QStringLiteral("1.2"), 3},        {QStringLiteral("2.1"), 5, true},         {QStringLiteral("2.2"), 7, true}, {QStringLiteral("3.1"), 0, true, false, true},
                                 {QStringLiteral("3.2"), 6, false, true}, {QStringLiteral("3.3"), 6, false, true}, {QStringLiteral("3.4"), 6, false, true}};
    return all;
}

bool hasText(const QJsonValue &value)
{
    return !RichText::isEmpty(value.toString());
}

class ItemJudge {
public:
    explicit ItemJudge(const QJsonObject &document) : m_measures(document.value(QStringLiteral("measures")).toArray()), m_status(cnilInteger(document.value(QStringLiteral("pia")).toObject().value(QStringLiteral("status"))))
    {
        const auto later = [](const QJsonObject &a, const QJsonObject &b) { return a.value(QStringLiteral("updated_at")).toString() >= b.value(QStringLiteral("updated_at")).toString(); };
        for (const QJsonValue &value : document.value(QStringLiteral("answers")).toArray()) {
            const QJsonObject answer = value.toObject();
            const qint64 question = cnilInteger(answer.value(QStringLiteral("reference_to")));
            if (!m_answers.contains(question) || later(answer, m_answers.value(question)))
                m_answers.insert(question, answer);
        }
        for (const QJsonValue &value : document.value(QStringLiteral("evaluations")).toArray()) {
            const QJsonObject evaluation = value.toObject();
            const QString target = cnilText(evaluation.value(QStringLiteral("reference_to")));
            if (!m_evaluations.contains(target) || later(evaluation, m_evaluations.value(target)))
                m_evaluations.insert(target, evaluation);
        }
    }

    int stateOf(const Item &item) const
    {
        int some = 0;
        int valid = 0;
        const QStringList targets = judgeAnswers(item, some, valid);
        const int all = item.holdsMeasures ? int(m_measures.size()) : item.questions;
        if (valid < all || all == 0)
            return some > 0 ? 1 : 0;
        QList<QJsonObject> evaluations;
        for (const QString &target : targets)
            if (m_evaluations.contains(target))
                evaluations.append(m_evaluations.value(target));
        if (evaluations.isEmpty())
            return 2;
        const auto status = [](const QJsonObject &evaluation) { return cnilInteger(evaluation.value(QStringLiteral("status"))); };
        const auto global = [](const QJsonObject &evaluation) { return cnilInteger(evaluation.value(QStringLiteral("global_status"))); };
        const auto started = std::count_if(evaluations.begin(), evaluations.end(), [&](const QJsonObject &evaluation) { return status(evaluation) > 0; });
        if (started < targets.size())
            return started == 0 ? 4 : 5;
        if (std::all_of(evaluations.begin(), evaluations.end(), [&](const QJsonObject &evaluation) { return status(evaluation) > 1 && global(evaluation) == 2; }))
            return m_status >= 2 ? 8 : 7;
        if (std::any_of(evaluations.begin(), evaluations.end(), [&](const QJsonObject &evaluation) { return status(evaluation) == 1 && global(evaluation) == 1; }))
            return 3;
        return std::all_of(evaluations.begin(), evaluations.end(), [&](const QJsonObject &evaluation) { return isValid(evaluation, item); }) ? 6 : 5;
    }

private:
    /// What is to be evaluated; counts what was answered at all, and what is enough.
    QStringList judgeAnswers(const Item &item, int &some, int &valid) const
    {
        QStringList targets;
        if (item.holdsMeasures) {
            for (const QJsonValue &value : m_measures) {
                const QJsonObject measure = value.toObject();
                const bool hasTitle = !measure.value(QStringLiteral("title")).toString().trimmed().isEmpty();
                const bool hasContent = hasText(measure.value(QStringLiteral("content")));
                some += hasTitle || hasContent ? 1 : 0;
                valid += hasTitle && hasContent ? 1 : 0;
                targets += item.key + QLatin1Char('.') + QString::number(cnilInteger(measure.value(QStringLiteral("id"))));
            }
            return targets;
        }
        const QString number = QString(item.key).remove(QLatin1Char('.'));
        for (int position = 1; position <= item.questions; ++position) {
            const QString question = number + QString::number(position);
            const QJsonObject data = m_answers.value(question.toLongLong()).value(QStringLiteral("data")).toObject();
            const qint64 gauge = cnilInteger(data.value(QStringLiteral("gauge")));
            const bool hasGauge = gauge > 0 && gauge <= 4;
            const bool hasWords = hasText(data.value(QStringLiteral("text")));
            const bool hasList = !data.value(QStringLiteral("list")).toArray().isEmpty();
            some += hasGauge || hasWords || hasList ? 1 : 0;
            valid += (!item.isRisk ? hasWords : position <= 4 ? hasList : hasGauge && hasWords) ? 1 : 0;
            if (item.isByQuestion)
                targets += item.key + QLatin1Char('.') + question;
        }
        if (!item.isByQuestion)
            targets += item.key;
        return targets;
    }
    static bool isValid(const QJsonObject &evaluation, const Item &item)
    {
        const bool hasPlan = hasText(evaluation.value(QStringLiteral("action_plan_comment")));
        const QJsonObject gauges = evaluation.value(QStringLiteral("gauges")).toObject();
        switch (cnilInteger(evaluation.value(QStringLiteral("status")))) {
        case 3: return true;
        case 1: return hasText(evaluation.value(QStringLiteral("evaluation_comment")));
        case 2:
            if (item.isRisk)
                return hasPlan && cnilInteger(gauges.value(QStringLiteral("x"))) > 0 && cnilInteger(gauges.value(QStringLiteral("y"))) > 0;
            return item.isByQuestion && hasPlan;
        default: return false;
        }
    }

    QJsonArray m_measures;
    qint64 m_status;
    QHash<qint64, QJsonObject> m_answers;
    QHash<QString, QJsonObject> m_evaluations;
};

int opinionState(const QJsonObject &pia)
{
    const auto isSaid = [&pia](const char *key) { return hasText(pia.value(QLatin1String(key))); };
    const auto isSet = [&pia](const char *key) { return pia.contains(QLatin1String(key)) && !pia.value(QLatin1String(key)).isNull(); };
    const bool officer = isSaid("dpos_names") && isSet("dpo_status") && isSaid("dpo_opinion");
    const bool isAsked = cnilFlag(pia.value(QStringLiteral("concerned_people_searched_opinion")));
    const bool people = !isSet("concerned_people_searched_opinion") ? false
        : isAsked                                                   ? isSaid("people_names") && isSet("concerned_people_status") && isSaid("concerned_people_opinion")
                                                                    : isSaid("concerned_people_searched_content");
    if (!officer || !people)
        return 0;
    return cnilInteger(pia.value(QStringLiteral("status"))) > 1 ? 8 : 7;
}

} // namespace

CnilStates::CnilStates(const QJsonObject &document)
{
    const QJsonObject pia = document.value(QStringLiteral("pia")).toObject();
    const ItemJudge judge(document);
    for (const Item &item : items()) {
        const int state = judge.stateOf(item);
        m_states.insert(item.key, state);
        m_progress += state >= 7 ? 11.25 : state >= 5 ? 7.5 : state >= 1 ? 3.75 : 0;
    }
    const int opinions = opinionState(pia);
    m_states.insert(QStringLiteral("4.3"), opinions);
    m_progress += opinions >= 7 ? 6 : opinions >= 5 ? 4 : opinions >= 1 ? 2 : 0;
    if (cnilInteger(pia.value(QStringLiteral("status"))) > 0)
        m_progress += 4;
    m_progress = std::min(100.0, m_progress);
}

} // namespace hallmarker::dpia
