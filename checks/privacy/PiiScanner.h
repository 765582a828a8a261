#pragma once

#include "checks/privacy/PiiAutomaton.h"
#include "checks/privacy/PiiContext.h"
#include "checks/privacy/PiiStarts.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>
#include <vector>

namespace hallmarker::checks {

/// A place in a text that looks like a personal identifier. Byte offsets into the UTF-8 text.
struct PiiMatch {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::uint16_t entity = 0;  ///< index in the catalogue
    float confidence = 0;      ///< 0..1
    bool isVerified = false;   ///< a check digit or register of codes speaks for it
    bool hasContext = false;

    bool operator==(const PiiMatch &) const = default;
};

struct PiiScanOptions {
    /// Hits begin here at the earliest. What stands before is ASCII and belongs to nobody, as the time that begins a line of a log.
    std::size_t begin = 0;
    /// Entities to look for; none set: all.
    PiiContext::EntitySet entities;
    /// Entities that are likelier from the start, for example by the name of the column.
    PiiContext::EntitySet hints;
    /// Entities whose check digits hold by chance here: without context they count as weak.
    PiiContext::EntitySet demoted;
    /// Matches below it are left out. 0 gives every weak shape.
    float minConfidence = 0.5F;
    bool isStrict = false;
    /// False: every entity by itself, a bare check digit counts in full. True: overlaps are resolved by confidence, and
    /// a check digit that one number in ten has by chance counts little without context.
    bool isGeneral = true;
};

/// Counts of one entity over everything scanned: how many candidates had the shape and how many passed the rule.
struct PiiTally {
    std::int64_t candidates = 0;
    std::int64_t verified = 0;
};

/// Finds personal identifiers in text. One pass: words are fed to one automaton of all patterns, @ . : + start the
/// detectors of addresses, context words are remembered with their place. Time is linear in the text. Not for use from
/// several threads at once; make one per thread over the shared catalogue.
class PiiScanner {
public:
    explicit PiiScanner(std::shared_ptr<const PiiCatalogue> catalogue);

    /// Ordered by place. In general mode without overlaps.
    std::vector<PiiMatch> scan(std::string_view text, const PiiScanOptions &options);
    /// Every hit of one entity alone, weak ones included, contained ones removed.
    std::vector<PiiMatch> scanFor(int entity, std::string_view text, bool isStrict = false);
    /// The rule's verdict on a bare candidate: must fit one of the patterns completely.
    PiiVerdict judge(int entity, std::string_view candidate, bool isStrict = false);

    const PiiCatalogue &catalogue() const { return *m_catalogue; }
    /// By entity, since the scanner was made.
    const std::vector<PiiTally> &tallies() const { return m_tallies; }

private:
    struct Pass;
    struct ContextWord {
        std::size_t end;
        PiiContext::EntitySet entities;
    };
    std::vector<PiiMatch> scanFolded(std::string_view text, const PiiScanOptions &options);
    void runAt(Pass &pass, std::size_t at, PiiMatcher::Before before);
    void offer(Pass &pass, int pattern, std::size_t begin, std::size_t end);
    void add(Pass &pass, int entity, std::size_t begin, std::size_t end, float score, PiiVerdict verdict);
    static PiiEdge edgeOf(const Pass &pass, PiiEdge edge);
    bool hasContext(const Pass &pass, std::size_t entity, std::size_t begin) const;
    void addContext(Pass &pass, std::size_t end, const PiiContext::EntitySet &entities);
    const PiiStart &startsAt(Pass &pass, std::size_t at);
    const PiiStart &newStarts(Pass &pass, std::size_t at);
    const PiiStart &startsOf(const Pass &pass, const PiiContext::EntitySet &likely);
    float confidence(const Pass &pass, std::size_t entity, float score, bool isVerified, bool hasContext) const;
    void rate(const Pass &pass);
    void addresses(Pass &pass, std::size_t begin, std::size_t end, bool hasLetter, bool hasDigit);

    std::shared_ptr<const PiiCatalogue> m_catalogue;
    PiiMatcher m_matcher;
    std::vector<PiiTally> m_tallies;
    std::vector<std::size_t> m_lastEnd;                        ///< per pattern: hits of one pattern do not overlap
    std::vector<int> m_offered;                                ///< patterns that have a last end
    std::vector<ContextWord> m_contextWords;                   ///< of this text, in order
    std::vector<std::pair<std::size_t, std::uint32_t>> m_ends; ///< accepting places of one run
    std::vector<std::uint8_t> m_isStrong;                      ///< per pattern: may be reported without context
    std::tuple<float, bool, PiiContext::EntitySet, PiiContext::EntitySet> m_ratedFor; ///< the options that m_isStrong was made for
    PiiStarts m_starts;
    std::array<int, 6> m_detectors{};                          ///< entity of each detector
};

/// What a hit counts when overlaps are resolved: `score` of its shape, whether its check digit holds, whether a word nearby or
/// (`isHinted`) the name of the column speaks for it, whether check digits hold by chance here.
float piiConfidence(const PiiEntity &entity, float score, bool isVerified, bool hasContext, bool isHinted, bool isDemoted);

/// Keeps, of overlapping matches, the most confident (then the longest, then the first in the catalogue).
std::vector<PiiMatch> withoutOverlaps(std::vector<PiiMatch> matches);

/// Shows the kind of value without giving it away: "j***@e***.com", "4***1", "***".
std::string maskedSample(std::string_view value);

} // namespace hallmarker::checks
