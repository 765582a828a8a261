#include "dpia/clauses/ClauseReading.h"

#include <algorithm>

namespace hallmarker::dpia {

namespace {

bool isOwnWording(const Clause &clause, const QString &text)
{
    const QString plain = plainWording(text);
    if (plain == plainWording(clause.text.original()))
        return true;
    const QStringList languages = clause.text.languages();
    return std::any_of(languages.begin(), languages.end(), [&](const QString &language) { return plain == plainWording(clause.text.in(language)); });
}

const ElementRemark *remarkOn(const QList<ElementRemark> &remarks, const QString &element)
{
    for (const ElementRemark &remark : remarks)
        if (remark.element == element)
            return &remark;
    return nullptr;
}

} // namespace

QString clauseStrengthName(ClauseStrength strength)
{
    switch (strength) {
    case ClauseStrength::None: return QStringLiteral("none");
    case ClauseStrength::Weakened: return QStringLiteral("weakened");
    case ClauseStrength::Sufficient: return QStringLiteral("sufficient");
    case ClauseStrength::Full: return QStringLiteral("full");
    }
    return {};
}

QStringList ClauseReading::missing() const
{
    QStringList ids;
    for (const ElementReading &one : elements)
        if (!one.isMet() && one.element->isRequired)
            ids += one.element->id;
    return ids;
}

ClauseReading ClauseReading::of(const Clause &clause, const ClauseLibrary &library, const QString &text, const QList<ElementRemark> &remarks)
{
    ClauseReading reading;
    const QList<ClauseSentence> sentences = clauseSentences(text);
    const bool isOwn = !sentences.isEmpty() && isOwnWording(clause, text);
    for (const ClauseElement &element : clause.elements) {
        ElementReading one;
        one.element = &element;
        if (const ElementRemark *remark = remarkOn(remarks, element.id)) {
            one.how = ElementReading::How::Person;
            one.evidence = remark->reason;
        } else if (isOwn) {
            one.how = ElementReading::How::OwnWording;
        } else if (one.evidence = foundIn(element.words, sentences); !one.evidence.isEmpty()) {
            one.how = ElementReading::How::Words;
        }
        reading.elements.append(one);
    }
    if (sentences.isEmpty())
        return reading;
    const QList<ClausePhrase> soft = library.weakenedBy() + clause.weakenedBy;
    for (const ClauseSentence &sentence : sentences) {
        const bool isSoft = !isOwn && std::any_of(soft.begin(), soft.end(), [&sentence](const ClausePhrase &phrase) { return phrase.isIn(sentence); });
        if (isSoft)
            reading.softened += sentence.text;
    }
    reading.isSoftenedAccepted = remarkOn(remarks, QStringLiteral("wording")) != nullptr;
    const bool isWhole = std::all_of(reading.elements.begin(), reading.elements.end(), [](const ElementReading &one) { return one.isMet(); });
    if (!reading.missing().isEmpty() || (!reading.softened.isEmpty() && !reading.isSoftenedAccepted))
        reading.strength = ClauseStrength::Weakened;
    else
        reading.strength = isWhole && reading.softened.isEmpty() ? ClauseStrength::Full : ClauseStrength::Sufficient;
    return reading;
}

} // namespace hallmarker::dpia
