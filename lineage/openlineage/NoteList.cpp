#include "lineage/openlineage/NoteList.h"

#include <QCoreApplication>

namespace hallmarker::lineage::openlineage {

namespace {

struct NoteListTexts {
    Q_DECLARE_TR_FUNCTIONS(NoteListTexts)
};

} // namespace

void NoteList::reject(const QString &code, const QString &pointer, const QString &message)
{
    ++m_report.rejected;
    add(ImportNote::Kind::Rejected, code, pointer, message);
}

void NoteList::add(ImportNote::Kind kind, const QString &code, const QString &pointer, const QString &message)
{
    if (m_report.notes.size() >= maxNotes) {
        ++m_leftOut;
        return;
    }
    m_report.notes.append({kind, m_place.file, m_place.line, pointer, code, message});
}

void NoteList::finish()
{
    if (m_leftOut > 0)
        m_report.notes.append({ImportNote::Kind::Warning, {}, 0, {}, QStringLiteral("notes-left-out"), NoteListTexts::tr("%n more notes are not listed.", nullptr, static_cast<int>(qMin<qint64>(m_leftOut, std::numeric_limits<int>::max())))});
}

} // namespace hallmarker::lineage::openlineage
