#pragma once

#include "lineage/openlineage/EventFold.h"

#include <QByteArrayView>

namespace hallmarker::lineage::openlineage {

/// Parses the events in the bytes of one file after another and hands them to the fold. Everything about JSON itself is
/// here: bad syntax, bad UTF-8, too deep, too large.
class EventParser {
public:
    EventParser(EventFold &fold, const ImportOptions &options);

    /// Returns false when cancelled.
    bool parse(std::string_view bytes, const QString &file, core::Progress &progress);

    static constexpr std::size_t maxEventBytes = 256u << 20;

private:
    bool makeRoom(std::size_t bytes);
    void parseOne(std::string_view bytes, const EventPlace &place, simdjson::error_code error);

    EventFold &m_fold;
    simdjson::dom::parser m_parser;
    std::size_t m_maxDepth;
};

} // namespace hallmarker::lineage::openlineage
