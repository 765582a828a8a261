#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace hallmarker::inventory {

enum class CardSection { Identity, Use, Technique, Data, Results, Risks, Governance };

enum class CardFieldKind {
    Text,     ///< one line
    LongText, ///< paragraphs
    List,     ///< list of lines
    Choice,   ///< one of choices
    Number,   ///< with the unit that the label names
    Parties,  ///< list of names, or ids of parties ("party_...") that are printed by name
    Risks,    ///< list of {"name", "mitigation"}
    Groups,   ///< list of {"groupAtRisk", "benefits", "harms", "mitigation"}
};

enum class CardFiller {
    Registry, ///< from the inventory's records
    Machine,  ///< from findings and files
    Importer, ///< from the model's header and signature; a person may correct it
    Lineage,  ///< from the records of data and base model
    Person,
};

/// One field of the model card. Form, exporters, gap list and loss report all come from this description; it covers
/// every row of the model card table of the domain model (section 6.1).
struct CardFieldSpec {
    const char *key;
    CardSection section;
    CardFieldKind kind;
    CardFiller filler;
    bool isRequired;         ///< an empty one is a gap
    const char *label;
    const char *guidance;
    const char *example;
    const char *law;         ///< "AI Act Annex IV 1(a)"; "" when no law asks for it
    const char *choices;     ///< of Choice, separated by '|'
    const char *huggingFace; ///< where a Hugging Face card holds it: "front:license", "md:Direct Use"; "": nowhere
    const char *cycloneDx;   ///< where CycloneDX 1.6 holds it, relative to the component; "property": named property; "": nowhere

    QString keyText() const { return QString::fromLatin1(key); }
    QString labelText() const;    ///< translated
    QString guidanceText() const; ///< translated
    QString exampleText() const;  ///< translated
    /// References separated by "|".
    QString lawText() const { return QString::fromUtf8(law); }
    /// Points of Annex IV in the order of the annex: "1(a)", "2(b)" ...
    QStringList annexPoints() const;
    QStringList choiceNames() const;
    /// False for what records and findings alone fill.
    bool isEditable() const { return filler == CardFiller::Person || filler == CardFiller::Importer; }
};

/// All fields in the order in which they are shown.
std::span<const CardFieldSpec> cardFields();
/// nullptr when there is no such field.
const CardFieldSpec *cardField(const QString &key);
QString cardSectionTitle(CardSection section);
QString cardFillerText(CardFiller filler);

} // namespace hallmarker::inventory
