#pragma once

#include "core/result/Result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace hallmarker::checks {

class PiiAutomaton;
class PiiContext;

/// What may not stand directly beside a hit.
enum class PiiEdge : std::uint8_t { Word, Digit, Alnum, Hyphen, Plus, None };
/// Entities that are found by code of their own.
enum class PiiDetector : std::uint8_t { Patterns, Email, Url, Ip, Phone, Iban };
/// What a check-digit or structure rule says of a candidate.
enum class PiiVerdict : std::uint8_t { No, Unknown, Yes };

using PiiRule = PiiVerdict (*)(std::string_view candidate, bool isStrict);

struct PiiPattern {
    std::string match;
    float score = 0;
    PiiEdge left = PiiEdge::Word;
    PiiEdge right = PiiEdge::Word;
    std::uint16_t entity = 0; ///< index in the catalogue
};

struct PiiEntity {
    QString id;
    QString group;
    bool isPersonal = true;
    PiiDetector detector = PiiDetector::Patterns;
    float score = 0;          ///< of a detector's hit
    PiiRule rule = nullptr;
    float chance = 0;         ///< share of random candidates that pass the rule; 0: no check digit
    QStringList context;
};

/// The personal identifiers the scanner knows, from resources/privacy/entities.yaml. Immutable and shared.
class PiiCatalogue {
public:
    ~PiiCatalogue();
    /// The built-in catalogue, read once. An Error only when the program was built wrongly.
    static core::Result<std::shared_ptr<const PiiCatalogue>> builtIn();
    static core::Result<std::shared_ptr<const PiiCatalogue>> fromYaml(const QByteArray &yaml, const QString &file);

    const std::vector<PiiEntity> &entities() const { return m_entities; }
    const std::vector<PiiPattern> &patterns() const { return m_patterns; }
    /// -1 when there is no such entity.
    int indexOf(const QString &id) const { return m_index.value(id, -1); }
    const PiiAutomaton &automaton() const { return *m_automaton; }
    const PiiContext &context() const { return *m_context; }

private:
    PiiCatalogue();
    std::vector<PiiEntity> m_entities;
    std::vector<PiiPattern> m_patterns;
    QHash<QString, int> m_index;
    std::unique_ptr<PiiAutomaton> m_automaton;
    std::unique_ptr<PiiContext> m_context;
};

/// The rule of that name; nullptr when there is none.
PiiRule piiRule(std::string_view name);

} // namespace hallmarker::checks
