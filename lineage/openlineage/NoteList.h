#pragma once

#include "lineage/intake/LineageImporter.h"

namespace hallmarker::lineage::openlineage {

/// Where the event that is being read stands.
struct EventPlace {
    QString file;
    qint64 line = 0;
};

/// The notes of an import, with the place filled in. A million events that each lack the same thing must not take the
/// memory: past a limit they are counted only.
class NoteList {
public:
    explicit NoteList(ImportReport &report) : m_report(report) {}

    void setPlace(const EventPlace &place) { m_place = place; }
    void warn(const QString &code, const QString &pointer, const QString &message) { add(ImportNote::Kind::Warning, code, pointer, message); }
    void reject(const QString &code, const QString &pointer, const QString &message);
    /// Tells how many notes were left out, if any.
    void finish();

    static constexpr qsizetype maxNotes = 100'000;

private:
    void add(ImportNote::Kind kind, const QString &code, const QString &pointer, const QString &message);

    ImportReport &m_report;
    EventPlace m_place;
    qint64 m_leftOut = 0;
};

} // namespace hallmarker::lineage::openlineage
