#include "lineage/openlineage/EventParser.h"

#include "lineage/openlineage/EventText.h"

#include <QCoreApplication>

#include <algorithm>

namespace hallmarker::lineage::openlineage {

namespace {

struct EventParserTexts {
    Q_DECLARE_TR_FUNCTIONS(EventParserTexts)
};

/// A whole number that fits no machine type does not make an event unusable: with an exponent behind it, it is read as
/// the nearest number there is, which is what canonical JSON makes of it anyway.
simdjson::simdjson_result<simdjson::dom::element> parseRounded(simdjson::dom::parser &parser, std::string_view bytes)
{
    constexpr std::size_t safeDigits = 18;
    std::string rounded;
    bool isInText = false;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        rounded += c;
        if (isInText && c == '\\' && at + 1 < bytes.size()) {
            rounded += bytes[++at];
        } else if (c == '"') {
            isInText = !isInText;
        } else if (!isInText && c >= '0' && c <= '9') {
            const std::size_t end = std::min(bytes.size(), bytes.find_first_not_of("0123456789+-.eE", at));
            const std::string_view number = bytes.substr(at, end - at);
            rounded.append(number.substr(1));
            if (number.size() > safeDigits && number.find_first_of(".eE") == std::string_view::npos)
                rounded += "e0";
            at = end - 1;
        }
    }
    return parser.parse(rounded);
}

} // namespace

EventParser::EventParser(EventFold &fold, const ImportOptions &options) : m_fold(fold), m_parser(maxEventBytes), m_maxDepth(static_cast<std::size_t>(qBound(8, options.maxDepth, 1024)))
{
    makeRoom(1 << 16);
}

bool EventParser::makeRoom(std::size_t bytes)
{
    if (bytes <= m_parser.capacity())
        return true;
    return bytes <= maxEventBytes && m_parser.allocate(std::min(bytes * 2, maxEventBytes), m_maxDepth) == simdjson::SUCCESS;
}

bool EventParser::parse(std::string_view bytes, const QString &file, core::Progress &progress)
{
    EventText text(bytes);
    EventText::Piece piece;
    qint64 count = 0;
    while (text.next(piece)) {
        if (++count % 1024 == 0) {
            if (progress.isCancelled())
                return false;
            progress.report(EventParserTexts::tr("Reading events"), static_cast<qint64>(piece.bytes.data() - bytes.data()), static_cast<qint64>(bytes.size()));
        }
        simdjson::dom::element event;
        const auto parsePiece = [&]() -> simdjson::error_code {
            if (!makeRoom(piece.bytes.size()))
                return simdjson::CAPACITY;
            // The parser looks a little beyond the end: only there is the last event copied.
            const bool isAtEnd = static_cast<std::size_t>(bytes.data() + bytes.size() - (piece.bytes.data() + piece.bytes.size())) < simdjson::SIMDJSON_PADDING;
            return m_parser.parse(piece.bytes.data(), piece.bytes.size(), isAtEnd).get(event);
        };
        auto error = parsePiece();
        if (error != simdjson::SUCCESS && text.widen(piece)) {
            // The object may run over lines. When it does not parse either way, its first line is to blame.
            const auto wideError = parsePiece();
            if (wideError == simdjson::SUCCESS || wideError == simdjson::DEPTH_ERROR || wideError == simdjson::NUMBER_ERROR)
                error = wideError;
            else
                text.narrow(piece);
        }
        const EventPlace place{file, piece.line};
        if (error == simdjson::SUCCESS)
            m_fold.add(event, piece.bytes, place);
        else
            parseOne(piece.bytes, place, error);
    }
    return true;
}

void EventParser::parseOne(std::string_view bytes, const EventPlace &place, simdjson::error_code error)
{
    switch (error) {
    case simdjson::NUMBER_ERROR: {
        simdjson::dom::element event;
        if (parseRounded(m_parser, bytes).get(event) == simdjson::SUCCESS)
            m_fold.add(event, bytes, place);
        else
            m_fold.reject(place, QStringLiteral("json-invalid"), EventParserTexts::tr("This is not JSON: a number cannot be read."));
        break;
    }
    case simdjson::UTF8_ERROR: m_fold.reject(place, QStringLiteral("utf8-invalid"), EventParserTexts::tr("The text is not UTF-8.")); break;
    case simdjson::DEPTH_ERROR: m_fold.reject(place, QStringLiteral("depth-exceeded"), EventParserTexts::tr("The event is nested more than %1 levels deep.").arg(static_cast<qulonglong>(m_maxDepth))); break;
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC: m_fold.reject(place, QStringLiteral("event-too-large"), EventParserTexts::tr("The event is too large.")); break;
    default: m_fold.reject(place, QStringLiteral("json-invalid"), EventParserTexts::tr("This is not JSON (%1).").arg(QString::fromLatin1(simdjson::error_message(error)))); break;
    }
}

} // namespace hallmarker::lineage::openlineage
