#include "checks/privacy/PiiScanner.h"

#include "checks/privacy/PiiDigits.h"
#include "checks/privacy/PiiIban.h"
#include "checks/privacy/PiiPhone.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace hallmarker::checks {

namespace {

/// How far before a hit a context word counts: about five words.
constexpr std::size_t contextReach = 48;
constexpr float contextGain = 0.35F;
constexpr float contextLeast = 0.4F;
constexpr float hintLeast = 0.6F;
/// States of the automaton: beyond that all patterns are followed.
constexpr std::size_t mostStates = 16384;

/// One bit each, so that a word gathers what it holds.
enum ByteKind : std::uint8_t { OtherByte = 0, DigitByte = 1, LetterByte = 2, HighByte = 4 };

constexpr std::array<std::uint8_t, 256> byteKinds = [] {
    std::array<std::uint8_t, 256> kinds{};
    for (int c = 0; c < 256; ++c) {
        if (c >= '0' && c <= '9')
            kinds[std::size_t(c)] = DigitByte;
        else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_')
            kinds[std::size_t(c)] = LetterByte;
        else if (c >= 0x80)
            kinds[std::size_t(c)] = HighByte;
    }
    return kinds;
}();

std::uint8_t kindAt(std::string_view text, std::size_t at)
{
    return byteKinds[static_cast<unsigned char>(text[at])];
}

std::size_t characterEnd(std::string_view text, std::size_t at)
{
    ++at;
    while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        ++at;
    return at;
}

/// The end of the ASCII letters, digits and _ from `at` on, as far as eight bytes at once can tell: few branches, since a
/// word ends somewhere else each time. Never beyond the word; what is left is for the slow way.
std::size_t asciiWordEnd(std::string_view text, std::size_t at, std::uint8_t &seen)
{
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    constexpr std::uint64_t tops = 0x80 * ones;
    if constexpr (std::endian::native != std::endian::little)
        return at;
    while (at + 8 <= text.size()) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        const std::uint64_t low = bytes & ~tops;
        const std::uint64_t lower = low | 0x20 * ones;
        const std::uint64_t letters = (lower + (0x80 - 'a') * ones) & ~(lower + (0x80 - 'z' - 1) * ones);
        const std::uint64_t underscores = ~((low ^ ('_' * ones)) + 0x7F * ones);
        const std::uint64_t digits = (low + (0x80 - '0') * ones) & ~(low + (0x80 - '9' - 1) * ones) & ~bytes & tops;
        const std::uint64_t named = (letters | underscores) & ~bytes & tops;
        const std::uint64_t others = ~(named | digits) & tops;
        const std::uint64_t inside = others == 0 ? ~std::uint64_t(0) : (others & -others) - 1; // the bytes before the first other one
        seen |= std::uint8_t(((named & inside) != 0 ? LetterByte : 0) | ((digits & inside) != 0 ? DigitByte : 0));
        if (others != 0)
            return at + std::size_t(std::countr_zero(others)) / 8;
        at += 8;
    }
    return at;
}

bool isFreeLeft(PiiEdge edge, std::string_view text, std::size_t at)
{
    if (at == 0 || edge == PiiEdge::None)
        return true;
    const std::uint8_t kind = kindAt(text, at - 1);
    switch (edge) {
    case PiiEdge::Digit:
        return kind != DigitByte;
    case PiiEdge::Alnum:
        return kind != DigitByte && (kind != LetterByte || text[at - 1] == '_');
    case PiiEdge::Hyphen:
        return text[at - 1] != '-' && !isWordBefore(text, at);
    case PiiEdge::Plus:
        return text[at - 1] != '+' && !isWordBefore(text, at);
    default:
        return !isWordBefore(text, at);
    }
}

bool isFreeRight(PiiEdge edge, std::string_view text, std::size_t at)
{
    if (at >= text.size() || edge == PiiEdge::None)
        return true;
    if (edge == PiiEdge::Digit)
        return kindAt(text, at) != DigitByte;
    if (edge == PiiEdge::Alnum)
        return kindAt(text, at) != DigitByte && (kindAt(text, at) != LetterByte || text[at] == '_');
    return !isWordAt(text, at);
}

/// "3.14159265": what stands beside a decimal point is no number of its own.
bool isPartOfDecimal(std::string_view text, std::size_t begin, std::size_t end)
{
    const auto isDigit = [&](std::size_t at) { return kindAt(text, at) == DigitByte; };
    if (begin >= 2 && text[begin - 1] == '.' && isDigit(begin - 2) && isDigit(begin))
        return true;
    return end + 1 < text.size() && text[end] == '.' && isDigit(end + 1) && isDigit(end - 1);
}

} // namespace

struct PiiScanner::Pass {
    std::string_view text;
    const PiiScanOptions &options;
    PiiContext::EntitySet wanted;
    std::vector<PiiMatch> matches;
    std::size_t urlDone = 0;
    std::size_t emailDone = 0;
    std::size_t phoneDone = 0;
    std::size_t ipDone = 0;
    std::size_t ibanDone = 0;
    std::size_t firstLikely = 0;       ///< context word from which on words are in reach
    std::size_t likelyUntil = 0;       ///< the first of them is out of reach behind it
    const PiiStart *starts = nullptr;
};

PiiScanner::PiiScanner(std::shared_ptr<const PiiCatalogue> catalogue) : m_catalogue(std::move(catalogue)), m_matcher(m_catalogue->automaton())
{
    m_detectors.fill(-1);
    const auto &entities = m_catalogue->entities();
    for (std::size_t i = 0; i < entities.size(); ++i)
        if (entities[i].detector != PiiDetector::Patterns)
            m_detectors[std::size_t(entities[i].detector)] = int(i);
    m_tallies.resize(entities.size());
    m_lastEnd.resize(m_catalogue->patterns().size());
}

bool PiiScanner::hasContext(const Pass &pass, std::size_t entity, std::size_t begin) const
{
    if (pass.options.hints[entity])
        return true;
    for (std::size_t i = m_contextWords.size(); i-- > 0;) {
        const ContextWord &word = m_contextWords[i];
        if (word.end > begin)
            continue;
        if (begin - word.end > contextReach)
            return false;
        if (word.entities[entity])
            return true;
    }
    return false;
}

void PiiScanner::addContext(Pass &pass, std::size_t end, const PiiContext::EntitySet &entities)
{
    // Words far behind are of no use; a long text must not gather them all.
    if (m_contextWords.size() >= 4096 && pass.firstLikely >= 2048) {
        m_contextWords.erase(m_contextWords.begin(), m_contextWords.begin() + 2048);
        pass.firstLikely -= 2048;
    }
    m_contextWords.push_back({end, entities});
    pass.starts = nullptr;
}

const PiiStart &PiiScanner::startsOf(const Pass &pass, const PiiContext::EntitySet &likely)
{
    if (const PiiStart *known = m_starts.find(likely))
        return *known;
    // All entities together are the set for whatever finds no place any more.
    const bool isFull = m_starts.isFull() || m_matcher.stateCount() >= mostStates;
    const PiiContext::EntitySet key = isFull ? PiiContext::EntitySet().set() : likely;
    if (const PiiStart *known = m_starts.find(key))
        return *known;
    const std::vector<PiiPattern> &patterns = m_catalogue->patterns();
    std::vector<std::uint8_t> isFollowed(patterns.size());
    const PiiAutomaton &automaton = m_catalogue->automaton();
    PiiStart start;
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        isFollowed[i] = pass.wanted[patterns[i].entity] && (m_isStrong[i] != 0 || key[patterns[i].entity]) ? 1 : 0;
        for (int byteClass = 0; isFollowed[i] != 0 && byteClass < automaton.classCount(); ++byteClass)
            start.letterLengths[std::size_t(byteClass)] |= automaton.letterLengths(i)[byteClass];
    }
    for (int before = 0; before < PiiMatcher::beforeCount; ++before)
        start.states[std::size_t(before)] = m_matcher.startOf(PiiMatcher::Before(before), isFollowed);
    return m_starts.insert(key, start);
}

inline const PiiStart &PiiScanner::startsAt(Pass &pass, std::size_t at)
{
    return pass.starts && at <= pass.likelyUntil ? *pass.starts : newStarts(pass, at);
}

const PiiStart &PiiScanner::newStarts(Pass &pass, std::size_t at)
{
    while (pass.firstLikely < m_contextWords.size() && at - m_contextWords[pass.firstLikely].end > contextReach)
        ++pass.firstLikely;
    PiiContext::EntitySet likely = pass.options.hints;
    for (std::size_t i = pass.firstLikely; i < m_contextWords.size(); ++i)
        likely |= m_contextWords[i].entities;
    pass.likelyUntil = pass.firstLikely < m_contextWords.size() ? m_contextWords[pass.firstLikely].end + contextReach : pass.text.size();
    pass.starts = &startsOf(pass, likely);
    return *pass.starts;
}

float piiConfidence(const PiiEntity &entity, float score, bool isVerified, bool hasContext, bool isHinted, bool isDemoted)
{
    // The name of a column says more than a word somewhere before.
    if (!isVerified)
        return hasContext ? std::min(1.0F, std::max(isHinted ? hintLeast : contextLeast, score + contextGain)) : score;
    // A check digit that one number in ten has by chance proves little unless the shape or the words around it help.
    const bool isBare = score < 0.3F;
    if (hasContext)
        return 1.0F;
    if (isDemoted)
        return 0.3F;
    if (entity.chance < 0.02F)
        return isBare ? 0.7F : 1.0F;
    if (isBare)
        return 0.3F;
    return entity.chance < 0.05F ? 1.0F : 0.6F;
}

float PiiScanner::confidence(const Pass &pass, std::size_t entity, float score, bool isVerified, bool hasContext) const
{
    if (!pass.options.isGeneral)
        return isVerified ? 1.0F : hasContext ? std::min(1.0F, std::max(contextLeast, score + contextGain)) : score;
    return piiConfidence(m_catalogue->entities()[entity], score, isVerified, hasContext, pass.options.hints[entity], pass.options.demoted[entity]);
}

void PiiScanner::add(Pass &pass, int entity, std::size_t begin, std::size_t end, float score, PiiVerdict verdict)
{
    const auto index = std::size_t(entity);
    PiiTally &tally = m_tallies[index];
    ++tally.candidates;
    if (verdict == PiiVerdict::No)
        return;
    PiiMatch match{begin, end, std::uint16_t(entity), 0, verdict == PiiVerdict::Yes, hasContext(pass, index, begin)};
    tally.verified += match.isVerified ? 1 : 0;
    match.confidence = confidence(pass, index, score, match.isVerified, match.hasContext);
    if (match.confidence > 0 && match.confidence >= pass.options.minConfidence)
        pass.matches.push_back(match);
}

void PiiScanner::offer(Pass &pass, int pattern, std::size_t begin, std::size_t end)
{
    const PiiPattern &known = m_catalogue->patterns()[std::size_t(pattern)];
    if (m_lastEnd[std::size_t(pattern)] == 0)
        m_offered.push_back(pattern);
    m_lastEnd[std::size_t(pattern)] = end;
    if (pass.options.isGeneral && isPartOfDecimal(pass.text, begin, end))
        return;
    const PiiEntity &entity = m_catalogue->entities()[known.entity];
    const PiiVerdict verdict = entity.rule ? entity.rule(pass.text.substr(begin, end - begin), pass.options.isStrict) : PiiVerdict::Unknown;
    add(pass, known.entity, begin, end, known.score, verdict);
}

PiiEdge PiiScanner::edgeOf(const Pass &pass, PiiEdge edge)
{
    // A part of a longer number is no identifier; only when each entity is asked for alone such parts count.
    return edge == PiiEdge::None && pass.options.isGeneral ? PiiEdge::Alnum : edge;
}

void PiiScanner::runAt(Pass &pass, std::size_t at, PiiMatcher::Before before)
{
    const std::string_view text = pass.text;
    std::uint32_t state = startsAt(pass, at).states[before];
    if (state == PiiMatcher::dead)
        return;
    m_ends.clear();
    for (std::size_t i = at; i < text.size(); ++i) {
        state = m_matcher.step(state, static_cast<unsigned char>(text[i]));
        if (state == PiiMatcher::dead)
            break;
        // Where another digit follows, no edge of the general mode is free.
        if (m_matcher.accepts(state) && !(pass.options.isGeneral && i + 1 < text.size() && kindAt(text, i + 1) == DigitByte))
            m_ends.emplace_back(i + 1, state);
    }
    if (m_ends.empty())
        return;
    // The longest end with a free right side counts for each pattern.
    std::bitset<512> done;
    for (std::size_t i = m_ends.size(); i-- > 0;) {
        const auto [end, reached] = m_ends[i];
        for (const std::uint16_t pattern : m_matcher.accepted(reached)) {
            const PiiPattern &known = m_catalogue->patterns()[pattern];
            // Most shapes are too weak whatever their rule says, unless a word speaks for them.
            if (!m_isStrong[pattern] && !hasContext(pass, known.entity, at))
                continue;
            if (done[pattern] || !pass.wanted[known.entity] || at < m_lastEnd[pattern] || !isFreeRight(edgeOf(pass, known.right), text, end) || !isFreeLeft(edgeOf(pass, known.left), text, at))
                continue;
            done.set(pattern);
            offer(pass, pattern, at, end);
        }
    }
}

void PiiScanner::addresses(Pass &pass, std::size_t begin, std::size_t end, bool hasLetter, bool hasDigit)
{
    const std::string_view text = pass.text;
    const char next = end < text.size() ? text[end] : '\0';
    const auto wanted = [&](PiiDetector detector) {
        const int entity = m_detectors[std::size_t(detector)];
        return entity >= 0 && pass.wanted.test(std::size_t(entity)) ? entity : -1;
    };
    const auto found = [&](int entity, const PiiSpan &span) {
        if (!span.isEmpty())
            add(pass, entity, span.begin, span.end, span.isWeak ? 0.1F : m_catalogue->entities()[std::size_t(entity)].score, PiiVerdict::Unknown);
    };
    if (next == '.' && (hasLetter || (end + 1 < text.size() && kindAt(text, end + 1) != DigitByte)) && end >= pass.urlDone && end + 1 < text.size()) {
        if (const int entity = wanted(PiiDetector::Url); entity >= 0)
            found(entity, urlAround(text, end, pass.urlDone, pass.urlDone));
    }
    if (hasDigit && !hasLetter && next == '.' && end - begin <= 3 && begin >= pass.ipDone) {
        if (const int entity = wanted(PiiDetector::Ip); entity >= 0) {
            const PiiSpan span = ipv4At(text, begin);
            found(entity, span);
            pass.ipDone = std::max(pass.ipDone, span.end);
        }
    }
    if (next == ':' && end - begin <= 4 && begin >= pass.ipDone) {
        if (const int entity = wanted(PiiDetector::Ip); entity >= 0) {
            const PiiSpan span = ipv6At(text, begin);
            found(entity, span);
            pass.ipDone = std::max(pass.ipDone, span.end);
        }
    }
    if (hasDigit && hasLetter && end - begin >= 4) {
        if (const int entity = wanted(PiiDetector::Iban); entity >= 0) {
            // Also directly behind small letters, signs and letters outside of ASCII, which an IBAN never holds.
            const auto isCapital = [&](std::size_t at) { return text[at] >= 'A' && text[at] <= 'Z'; };
            for (std::size_t at = std::max(begin, pass.ibanDone); at + 4 <= end; ++at) {
                if (!isCapital(at) || !isCapital(at + 1) || (at > begin && (isCapital(at - 1) || kindAt(text, at - 1) == DigitByte)))
                    continue;
                const std::size_t length = ibanLengthAt(text, at);
                if (length > 0) {
                    add(pass, entity, at, at + length, 0.5F, PiiVerdict::Yes);
                    pass.ibanDone = at + length;
                    at = pass.ibanDone - 1;
                }
            }
        }
    }
}

void PiiScanner::rate(const Pass &pass)
{
    const PiiScanOptions &options = pass.options;
    const auto ratedFor = std::tuple(options.minConfidence, options.isGeneral, options.demoted, pass.wanted);
    if (!m_isStrong.empty() && m_ratedFor == ratedFor)
        return;
    m_ratedFor = ratedFor;
    m_isStrong.clear();
    m_starts.clear();
    for (const PiiPattern &pattern : m_catalogue->patterns()) {
        const bool hasRule = m_catalogue->entities()[pattern.entity].rule != nullptr;
        const float best = std::max(confidence(pass, pattern.entity, pattern.score, false, false), hasRule ? confidence(pass, pattern.entity, pattern.score, true, false) : 0.0F);
        m_isStrong.push_back(best >= options.minConfidence ? 1 : 0);
    }
}

std::vector<PiiMatch> PiiScanner::scan(std::string_view text, const PiiScanOptions &options)
{
    // "٠١٢" is a number as much as "012": digits of other scripts are read as ASCII digits.
    const std::optional<PiiDigits> digits = PiiDigits::in(text);
    if (!digits)
        return scanFolded(text, options);
    std::vector<PiiMatch> matches = scanFolded(digits->folded(), options);
    for (PiiMatch &match : matches) {
        match.begin = digits->originalAt(match.begin);
        match.end = digits->originalAt(match.end);
    }
    return matches;
}

std::vector<PiiMatch> PiiScanner::scanFolded(std::string_view text, const PiiScanOptions &options)
{
    Pass pass{text, options, options.entities, {}};
    if (pass.wanted.none())
        pass.wanted.set();
    rate(pass);
    for (const int pattern : m_offered)
        m_lastEnd[std::size_t(pattern)] = 0; // of the text before
    m_offered.clear();
    pass.urlDone = pass.ipDone = pass.ibanDone = pass.phoneDone = pass.emailDone = options.begin;
    m_contextWords.clear();
    pass.matches.reserve(std::min<std::size_t>(text.size() / 128, 1U << 16U)); // else a text of many hits is moved again and again
    const int phone = m_detectors[std::size_t(PiiDetector::Phone)];
    const int ip = m_detectors[std::size_t(PiiDetector::Ip)];
    const int email = m_detectors[std::size_t(PiiDetector::Email)];
    const bool wantsPhone = phone >= 0 && pass.wanted.test(std::size_t(phone));
    const PiiContext &context = m_catalogue->context();

    const auto tryPhone = [&](std::size_t at) {
        if (!wantsPhone || at < pass.phoneDone)
            return;
        const PiiSpan span = phoneAt(text, at, pass.phoneDone);
        if (!span.isEmpty()) {
            add(pass, phone, span.begin, span.end, span.isWeak ? 0.1F : m_catalogue->entities()[std::size_t(phone)].score, PiiVerdict::Unknown);
        } else if (text[at] != '+' && text[at] != '(') {
            pass.phoneDone = at + 1; // another number may begin in the middle of this run
        }
    };

    std::size_t i = options.begin;
    while (i < text.size()) {
        std::uint8_t kind = kindAt(text, i);
        if (kind == OtherByte) {
            const char c = text[i];
            if (c == '@') {
                if (email >= 0 && pass.wanted.test(std::size_t(email))) {
                    const PiiSpan span = emailAround(text, i, pass.emailDone);
                    if (!span.isEmpty()) {
                        add(pass, email, span.begin, span.end, m_catalogue->entities()[std::size_t(email)].score, PiiVerdict::Yes);
                        pass.emailDone = span.end;
                    }
                }
            } else if (c == '+' || c == '(') {
                if (!isWordBefore(text, i))
                    runAt(pass, i, PiiMatcher::NonWord);
                tryPhone(i);
            } else if (c == ':' && i + 1 < text.size() && text[i + 1] == ':' && i >= pass.ipDone && ip >= 0 && pass.wanted.test(std::size_t(ip))) {
                const PiiSpan span = ipv6At(text, i);
                if (!span.isEmpty()) {
                    add(pass, ip, span.begin, span.end, span.isWeak ? 0.1F : m_catalogue->entities()[std::size_t(ip)].score, PiiVerdict::Unknown);
                    pass.ipDone = span.end;
                }
            }
            ++i;
            continue;
        }
        // A word: letters, digits and _, also outside of ASCII.
        const std::size_t begin = i;
        std::uint8_t seen = 0;
        i = asciiWordEnd(text, i, seen);
        while (i < text.size()) {
            kind = kindAt(text, i);
            if (kind == OtherByte)
                break;
            if (kind == HighByte) {
                const std::size_t end = characterEnd(text, i);
                if (!isWordAt(text, i)) {
                    if (i == begin)
                        i = end;
                    break;
                }
                i = end;
            } else {
                ++i;
            }
            seen |= kind;
        }
        const bool hasDigit = (seen & DigitByte) != 0;
        const bool hasLetter = (seen & LetterByte) != 0;
        const bool hasHigh = (seen & HighByte) != 0;
        if (!hasDigit && !hasLetter && !hasHigh)
            continue; // a sign outside of ASCII that is no letter
        const std::size_t end = i;
        const char next = end < text.size() ? text[end] : '\0';
        const bool mayStart = seen != LetterByte || (startsAt(pass, begin).letterLengths[m_matcher.classOf(next)] & PiiAutomaton::lengthBit(end - begin)) != 0;
        if (mayStart)
            runAt(pass, begin, PiiMatcher::NonWord);
        if (hasDigit) {
            // In the general mode a hit begins only with a word or behind a letter outside of ASCII.
            for (std::size_t inner = options.isGeneral && !hasHigh ? end : begin + 1; inner < end; ++inner) {
                const std::uint8_t before = kindAt(text, inner - 1);
                if (options.isGeneral && before != HighByte)
                    continue;
                // The underscore is part of a word, but no letter.
                const bool isLetterBefore = before == LetterByte && text[inner - 1] != '_';
                if ((static_cast<unsigned char>(text[inner]) & 0xC0U) != 0x80U)
                    runAt(pass, inner, before == DigitByte ? PiiMatcher::Digit : isLetterBefore ? PiiMatcher::AsciiLetter : PiiMatcher::OtherLetter);
            }
            if (kindAt(text, begin) == DigitByte)
                tryPhone(begin);
        }
        if (next == '.' || next == ':' || (hasDigit && hasLetter))
            addresses(pass, begin, end, hasLetter || hasHigh, hasDigit);
        const std::string_view word(text.data() + begin, end - begin);
        if ((hasLetter || hasHigh) && context.mayEnd(word)) {
            if (const PiiContext::EntitySet *entities = context.endingAt(text, begin, end))
                addContext(pass, end, *entities);
        }
    }
    if (options.isGeneral)
        return withoutOverlaps(std::move(pass.matches));
    std::sort(pass.matches.begin(), pass.matches.end(), [](const PiiMatch &a, const PiiMatch &b) { return std::pair(a.begin, a.end) < std::pair(b.begin, b.end); });
    return std::move(pass.matches);
}

std::vector<PiiMatch> PiiScanner::scanFor(int entity, std::string_view text, bool isStrict)
{
    PiiScanOptions options;
    options.entities.set(std::size_t(entity));
    options.minConfidence = 0;
    options.isStrict = isStrict;
    options.isGeneral = false;
    std::vector<PiiMatch> matches = scan(text, options);
    // What lies inside of a match that is as good or better goes. Only matches that overlap can, so each chain of
    // overlapping ones is looked at by itself; chains are short, since hits are.
    std::vector<PiiMatch> kept;
    for (std::size_t first = 0; first < matches.size();) {
        std::size_t reach = matches[first].end;
        std::size_t last = first + 1;
        for (; last < matches.size() && matches[last].begin < reach && last - first < 4096; ++last)
            reach = std::max(reach, matches[last].end);
        const auto begin = matches.begin() + std::ptrdiff_t(first);
        std::stable_sort(begin, matches.begin() + std::ptrdiff_t(last), [](const PiiMatch &a, const PiiMatch &b) {
            return std::tuple(-a.confidence, a.begin, b.end) < std::tuple(-b.confidence, b.begin, a.end);
        });
        const std::size_t from = kept.size();
        for (std::size_t i = first; i < last; ++i)
            if (std::none_of(kept.begin() + std::ptrdiff_t(from), kept.end(), [&](const PiiMatch &other) { return other.begin <= matches[i].begin && matches[i].end <= other.end; }))
                kept.push_back(matches[i]);
        std::sort(kept.begin() + std::ptrdiff_t(from), kept.end(), [](const PiiMatch &a, const PiiMatch &b) { return a.begin < b.begin; });
        first = last;
    }
    return kept;
}

PiiVerdict PiiScanner::judge(int entity, std::string_view candidate, bool isStrict)
{
    const PiiEntity &known = m_catalogue->entities()[std::size_t(entity)];
    PiiVerdict best = PiiVerdict::No;
    const std::vector<PiiMatch> matches = scanFor(entity, candidate, isStrict);
    for (const PiiMatch &match : matches)
        if (match.begin == 0 && match.end == candidate.size())
            best = match.isVerified || known.detector != PiiDetector::Patterns ? PiiVerdict::Yes : std::max(best, PiiVerdict::Unknown);
    return best;
}

std::vector<PiiMatch> withoutOverlaps(std::vector<PiiMatch> matches)
{
    if (matches.size() < 2)
        return matches;
    std::vector<std::size_t> order(matches.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto isBefore = [&](std::size_t a, std::size_t b) { return std::pair(matches[a].begin, a) < std::pair(matches[b].begin, b); };
    if (!std::is_sorted(order.begin(), order.end(), isBefore))
        std::sort(order.begin(), order.end(), isBefore);
    std::vector<PiiMatch> kept;
    const auto better = [](const PiiMatch &a, const PiiMatch &b) {
        return std::tuple(-a.confidence, b.end - b.begin, a.entity, a.begin) < std::tuple(-b.confidence, a.end - a.begin, b.entity, b.begin);
    };
    std::vector<PiiMatch> cluster;
    const auto flush = [&] {
        // Within a chain of overlaps the best goes first; chains are short, since hits are.
        std::sort(cluster.begin(), cluster.end(), better);
        const std::size_t from = kept.size();
        for (const PiiMatch &match : cluster) {
            const bool isFree = std::none_of(kept.begin() + std::ptrdiff_t(from), kept.end(), [&](const PiiMatch &other) { return match.begin < other.end && other.begin < match.end; });
            if (isFree)
                kept.push_back(match);
        }
        std::sort(kept.begin() + std::ptrdiff_t(from), kept.end(), [](const PiiMatch &a, const PiiMatch &b) { return a.begin < b.begin; });
        cluster.clear();
    };
    std::size_t reach = 0;
    for (const std::size_t i : order) {
        if (!cluster.empty() && (matches[i].begin >= reach || cluster.size() >= 256))
            flush();
        cluster.push_back(matches[i]);
        reach = cluster.size() == 1 ? matches[i].end : std::max(reach, matches[i].end);
    }
    flush();
    return kept;
}

std::string maskedSample(std::string_view value)
{
    const std::size_t at = value.find('@');
    if (at != std::string_view::npos && at > 0) {
        const std::size_t dot = value.rfind('.');
        const std::string_view top = dot != std::string_view::npos && dot > at ? value.substr(dot) : std::string_view();
        const auto initial = [](std::string_view part) { return static_cast<unsigned char>(part.front()) < 0x80 ? std::string(1, part.front()) : std::string(); };
        return initial(value) + "***@" + (at + 1 < value.size() ? initial(value.substr(at + 1)) : std::string()) + "***" + std::string(top);
    }
    const bool isAscii = std::all_of(value.begin(), value.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (value.size() < 8 || !isAscii)
        return "***";
    return std::string(1, value.front()) + "***" + std::string(1, value.back());
}

} // namespace hallmarker::checks
