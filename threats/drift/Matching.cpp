#include "threats/drift/Matching.h"

#include <algorithm>
#include <vector>

namespace hallmarker::threats {

namespace {

/// The words of a name in lower case, without those that say nothing: "make-release" and "Make the release" are the same.
QSet<QString> wordsOfName(const QString &name)
{
    static const QSet<QString> empty{QStringLiteral("the"), QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("of"), QStringLiteral("and"), QStringLiteral("for"), QStringLiteral("to"), QStringLiteral("public")};
    QSet<QString> words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty() && !empty.contains(word))
            words.insert(word);
        word.clear();
    };
    QChar before;
    for (const QChar at : name) {
        if (!at.isLetterOrNumber() || (at.isUpper() && before.isLower()) || (at.isDigit() != before.isDigit() && !before.isNull()))
            end();
        if (at.isLetterOrNumber())
            word += at.toLower();
        before = at;
    }
    end();
    return words;
}

double sharedWords(const QSet<QString> &a, const QSet<QString> &b)
{
    const auto both = std::count_if(a.begin(), a.end(), [&b](const QString &word) { return b.contains(word); });
    return both == 0 ? 0 : double(both) / double(a.size() + b.size() - both);
}

/// How much of what the lineage tells of neighbours the drawing has; what is drawn beyond it counts for nothing.
double toldAndDrawn(const QSet<QString> &told, const QSet<QString> &drawn)
{
    const auto both = std::count_if(told.begin(), told.end(), [&drawn](const QString &one) { return drawn.contains(one); });
    return told.isEmpty() ? 0 : double(both) / double(told.size());
}

bool canStandFor(const Element &element, const LineageThing &thing)
{
    if (thing.nodeKind == QLatin1String("job") || thing.nodeKind == QLatin1String("deployment"))
        return element.shape == DfdShape::Process;
    if (thing.nodeKind == QLatin1String("external-copy") || thing.nodeKind == QLatin1String("dataset"))
        return element.shape != DfdShape::Process; // data of others is an outside party in many drawings
    return element.shape == DfdShape::Store;
}

using Neighbours = QHash<QString, QSet<QString>>;

/// Elements before (">" in front) and after each element.
Neighbours drawnNeighbours(const ThreatModel &model)
{
    Neighbours all;
    for (const Flow &flow : model.flows) {
        all[flow.from].insert(flow.to);
        all[flow.to].insert(QLatin1Char('>') + flow.from);
    }
    return all;
}

Neighbours toldNeighbours(const Matching &matching, const LineageView &view)
{
    Neighbours all;
    for (const LineageLink &link : view.links) {
        if (const QString to = matching.element(link.to); !to.isEmpty())
            all[link.from].insert(to);
        if (const QString from = matching.element(link.from); !from.isEmpty())
            all[link.to].insert(QLatin1Char('>') + from);
    }
    return all;
}

struct Guess {
    double score = 0;
    QString thing;
    QString element;
};

} // namespace

Matching::Matching(const ThreatModel &model, const LineageView &view)
{
    QHash<QString, QString> thingOf;
    for (const LineageThing &thing : view.things) {
        thingOf.insert(thing.key, thing.key);
        for (const QString &record : thing.records)
            thingOf.insert(record, thing.key);
    }
    for (const Element &element : model.elements)
        for (const QString &record : element.records)
            if (const QString thing = thingOf.value(record); !thing.isEmpty() && !m_elements.contains(thing)) {
                m_elements.insert(thing, element.key);
                m_matched.insert(element.key);
            }
}

QHash<QString, QString> Matching::likely(const ThreatModel &model, const LineageView &view) const
{
    constexpr double enough = 0.5, weightOfNeighbours = 0.3;
    struct Candidate {
        const Element *element;
        QSet<QString> name;
        QSet<QString> key;
    };
    std::vector<Candidate> candidates;
    for (const Element &element : model.elements)
        if (!isMatched(element.key) && element.origin != QLatin1String("lineage"))
            candidates.push_back({&element, wordsOfName(element.name), wordsOfName(element.key)});
    if (candidates.empty())
        return {};
    // By word, so that a big lineage costs what its names share and not the product of both.
    QHash<QString, std::vector<std::size_t>> byWord;
    for (std::size_t at = 0; at < candidates.size(); ++at)
        for (const QString &word : candidates[at].name + candidates[at].key)
            byWord[word].push_back(at);
    const Neighbours drawn = drawnNeighbours(model);
    const Neighbours told = toldNeighbours(*this, view);
    std::vector<Guess> guesses;
    for (const LineageThing &thing : view.things) {
        if (!element(thing.key).isEmpty())
            continue;
        const QSet<QString> words = wordsOfName(thing.name);
        QSet<std::size_t> sharing;
        for (const QString &word : words)
            for (const std::size_t at : byWord.value(word))
                sharing.insert(at);
        for (const std::size_t at : std::as_const(sharing)) {
            const Candidate &candidate = candidates[at];
            if (!canStandFor(*candidate.element, thing))
                continue;
            const double names = std::max(sharedWords(words, candidate.name), sharedWords(words, candidate.key));
            const double score = names + weightOfNeighbours * toldAndDrawn(told.value(thing.key), drawn.value(candidate.element->key));
            if (score >= enough)
                guesses.push_back({score, thing.key, candidate.element->key});
        }
    }
    std::sort(guesses.begin(), guesses.end(), [](const Guess &a, const Guess &b) { return std::tie(b.score, a.thing, a.element) < std::tie(a.score, b.thing, b.element); });
    QHash<QString, QString> likely;
    QSet<QString> taken;
    // By score, best first; of those that are as good as each other only what has no free rival: else it is a toss of a coin.
    for (std::size_t first = 0, last = 0; first < guesses.size(); first = last) {
        QHash<QString, int> ofThing;
        QHash<QString, int> ofElement;
        const auto isFree = [&](const Guess &guess) { return !likely.contains(guess.thing) && !taken.contains(guess.element); };
        for (; last < guesses.size() && guesses[last].score == guesses[first].score; ++last)
            if (isFree(guesses[last])) {
                ++ofThing[guesses[last].thing];
                ++ofElement[guesses[last].element];
            }
        for (std::size_t at = first; at < last; ++at) {
            const Guess &guess = guesses[at];
            if (ofThing.value(guess.thing) != 1 || ofElement.value(guess.element) != 1 || !isFree(guess))
                continue;
            likely.insert(guess.thing, guess.element);
            taken.insert(guess.element);
        }
    }
    return likely;
}

} // namespace hallmarker::threats
