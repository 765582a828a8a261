#include "threats/workshop/deck/CatalogueDeck.h"

#include "core/report/DocumentLanguage.h"
#include "threats/rules/RuleRun.h"
#include "threats/rules/WhyText.h"
#include "threats/workshop/WorkshopTexts.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <tuple>

namespace hallmarker::threats {

namespace {

struct CategoryOfIdentifier {
    const char *identifier;
    const char *category;
};

/// By OWASP's lists and the letters of STRIDE and LINDDUN; the four of NIST AI 100-2 (supply chain belongs to poisoning there,
/// and drawing a model out to privacy). The order is the order of preference.
constexpr std::array<CategoryOfIdentifier, 30> deckCategories{{{"ML01", "evasion"}, {"ML02", "poisoning"}, {"ML03", "privacy-attack"}, {"ML04", "privacy-attack"}, {"ML05", "privacy-attack"}, {"ML07", "poisoning"}, {"ML08", "poisoning"}, {"ML10", "poisoning"},
                                                              {"LLM01", "abuse"}, {"LLM04", "poisoning"}, {"LLM05", "abuse"}, {"LLM06", "abuse"}, {"LLM07", "privacy-attack"}, {"LLM02", "privacy-attack"}, {"LLM09", "abuse"}, {"ML06", "poisoning"}, {"LLM03", "poisoning"},
                                                              {"S", "spoofing"}, {"T", "tampering"}, {"R", "repudiation"}, {"I", "information-disclosure"}, {"D", "denial-of-service"}, {"E", "elevation-of-privilege"},
                                                              {"L", "linking"}, {"I", "identifying"}, {"N", "non-repudiation"}, {"D", "detecting"}, {"DD", "data-disclosure"}, {"U", "unawareness"}, {"Nc", "non-compliance"}}};
constexpr std::size_t firstOfStride = 17;
constexpr std::size_t firstOfLinddun = 23;

QString whatTheRoomIsAsked(const RuleRun &run, const ThreatInstance &instance, const QString &element)
{
    const QString why = whyText(run, instance);
    return instance.applies == Applies::Yes ? WorkshopTexts::tr("At %1: %2 How would somebody do it, and what would come of it?", "an element, why a threat applies").arg(element, why) : WorkshopTexts::tr("At %1: %2 Who in the room knows?", "an element, what nobody has said").arg(element, why);
}

class CatalogueDeckMaker {
public:
    CatalogueDeckMaker(const std::shared_ptr<const RuleSet> &rules, const CatalogueDeckOrder &order) : m_rules(rules), m_order(order) {}

    void addInstances(const ThreatModel &model)
    {
        const RuleRun run(m_rules, model);
        std::vector<const ThreatInstance *> instances;
        for (const ThreatInstance &one : run.instances())
            if (m_order.elements.isEmpty() || m_order.elements.contains(one.element))
                instances.push_back(&one);
        std::sort(instances.begin(), instances.end(), [](const ThreatInstance *a, const ThreatInstance *b) { return std::tuple(a->applies, b->severity, a->key) < std::tuple(b->applies, a->severity, b->key); });
        for (const ThreatInstance *one : instances) {
            m_met.insert(one->threat);
            const Element *element = model.element(one->element);
            const QString name = !element || element->name.isEmpty() ? one->element : element->name;
            add(run.threat(*one), one->key, one->element, one->applies == Applies::Yes ? 0 : 1, whatTheRoomIsAsked(run, *one, name));
        }
    }
    /// Threats that no element in question meets; `kinds` empty: whatever they stand on.
    void addOthers(const QSet<QString> &kinds, int rank)
    {
        for (const Rule &rule : m_rules->rules()) {
            const CatalogueThreat &threat = *rule.threat;
            if (m_met.contains(threat.id) || (!kinds.isEmpty() && std::none_of(threat.elementKinds.begin(), threat.elementKinds.end(), [&kinds](const QString &kind) { return kinds.contains(kind); })))
                continue;
            add(threat, threat.id, {}, rank, kinds.isEmpty() ? WorkshopTexts::tr("Could it happen here, and where?") : WorkshopTexts::tr("The model says that it does not happen here. Is that so?"));
        }
    }
    Deck take() { return std::move(m_deck); }
    Deck &deck() { return m_deck; }

private:
    void add(const CatalogueThreat &threat, const QString &id, const QString &element, int rank, const QString &question)
    {
        if (m_deck.cards.size() >= Deck::maxCards || m_ids.contains(id))
            return;
        m_ids.insert(id);
        m_deck.cards.append({id, threat.group, threat.title, threat.note, question, workshopCategoryOf(threat, m_order.categories), element.isEmpty() ? threat.elementKinds : QStringList(), threat.id, element, rank});
        if (!threat.group.isEmpty())
            m_deck.suits.insert(threat.group, threat.group);
    }

    std::shared_ptr<const RuleSet> m_rules;
    const CatalogueDeckOrder &m_order;
    Deck m_deck;
    QSet<QString> m_ids;
    QSet<QString> m_met;
};

} // namespace

QString workshopCategoryOf(const CatalogueThreat &threat, const QStringList &categories)
{
    for (std::size_t i = 0; i < deckCategories.size(); ++i) {
        const QString identifier = QString::fromLatin1(deckCategories[i].identifier);
        const QString category = QString::fromLatin1(deckCategories[i].category);
        const auto names = [&identifier](const QStringList &ids) { return std::any_of(ids.begin(), ids.end(), [&identifier](const QString &id) { return id == identifier || id.startsWith(identifier + QLatin1Char(':')); }); };
        const bool isOfIt = i >= firstOfLinddun ? names(threat.linddun) : i >= firstOfStride ? names(threat.stride) : names(threat.owaspMl) || names(threat.owaspLlm);
        if (isOfIt && categories.contains(category))
            return category;
    }
    return {};
}

core::Result<Deck> catalogueDeck(const std::shared_ptr<const RuleSet> &rules, const ThreatModel *model, const CatalogueDeckOrder &order)
{
    CatalogueDeckMaker maker(rules, order);
    Deck &deck = maker.deck();
    deck.id = rules->catalogue().id;
    deck.language = core::DocumentLanguage::current();
    deck.source = QStringLiteral("%1 %2 (%3)").arg(rules->catalogue().id, rules->catalogue().version, rules->catalogue().digest().toString());
    if (!model) {
        deck.title = WorkshopTexts::tr("Threat catalogue");
        maker.addOthers({}, 0);
        return maker.take();
    }
    QSet<QString> kinds;
    for (const QString &key : order.elements)
        if (!model->element(key))
            return core::Error(core::ErrorKind::NotFound, WorkshopTexts::tr("The threat model \"%1\" has no element \"%2\".").arg(model->title, key));
    for (const Element &element : model->elements)
        if (!element.kind.isEmpty() && (order.elements.isEmpty() || order.elements.contains(element.key)))
            kinds.insert(element.kind);
    deck.title = WorkshopTexts::tr("Threat catalogue for %1").arg(model->title);
    maker.addInstances(*model);
    if (!kinds.isEmpty())
        maker.addOthers(kinds, 2);
    if (deck.cards.isEmpty())
        return core::Error(core::ErrorKind::Invalid, WorkshopTexts::tr("No threat of the catalogue stands on these elements. Give them a kind in the diagram first, or deal a deck of your own."));
    return maker.take();
}

} // namespace hallmarker::threats
