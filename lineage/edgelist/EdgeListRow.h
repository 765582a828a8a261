#pragma once

#include "lineage/edgelist/CsvCells.h"
#include "lineage/edgelist/EdgeListColumns.h"
#include "lineage/intake/LineageImporter.h"

namespace hallmarker::lineage {

/// Turns one record into an edge, or into a note that names its line.
class EdgeListRow {
public:
    EdgeListRow(const EdgeListColumns &columns, LineageFacts &facts, quint32 event) : m_columns(columns), m_facts(facts), m_event(event) {}

    /// The note is of an error when the record was refused, of a warning when something in it was passed over.
    struct Outcome {
        bool isTaken = false;
        QList<ImportNote> notes;
    };
    Outcome add(const std::vector<CsvCells::Cell> &record);

private:
    struct End {
        NodeKind kind = NodeKind::Dataset;
        bool hasKind = false;
        std::string space;
        std::string name;
        std::string field;
    };
    const CsvCells::Cell *cell(const std::vector<CsvCells::Cell> &record, EdgeListColumn column) const;
    std::string text(const std::vector<CsvCells::Cell> &record, EdgeListColumn column) const;
    bool readEnd(const std::vector<CsvCells::Cell> &record, bool isFrom, End &end, Outcome &outcome) const;
    NodeIndex nodeOf(const End &end);
    static ImportNote note(const CsvCells::Cell &cell, const char *code, const QString &message);

    const EdgeListColumns &m_columns;
    LineageFacts &m_facts;
    quint32 m_event;
};

} // namespace hallmarker::lineage
