#include "core/table/CsvReader.h"

#include "core/table/CsvBlock.h"
#include "core/table/CsvMerge.h"

#include <QCoreApplication>
#include <QThread>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace hallmarker::core {

namespace {

// The way of a file:
// 1. planCsv looks at the first MiB and settles the dialect.
// 2. Blocks are handed out in order; their ends are found exactly (csvBlockEnd), so every thread starts at a record.
//    Each block gets columns of its own.
// 3. A column's type is the smallest that holds all of its cells. Blocks that had turned cells of a column into numbers
//    before another one found a text are read once more, for these columns only: the text comes from the file itself.
// 4. The blocks are joined column by column. Codes follow the order in the file, so threads leave no trace.
class CsvReading {
public:
    CsvReading(FileBytes &file, const CsvPlan &plan, const ReadOptions &options, Progress &progress, const CsvTuning &tuning)
        : m_file(file), m_plan(plan), m_options(options), m_progress(progress), m_reader(plan, options),
          m_known(static_cast<std::size_t>(plan.columnNames.size()), CsvColumnState::Undecided), m_offset(plan.dataOffset + plan.headerBytes),
          m_blockBytes(qMax<qint64>(1, tuning.blockBytes))
    {
        const int wanted = tuning.threads > 0 ? tuning.threads : qBound(1, QThread::idealThreadCount(), 4);
        m_threads = static_cast<int>(qBound<qint64>(1, (file.size() - m_offset) / m_blockBytes + 1, qint64(wanted)));
    }

    Result<ReadTable> run()
    {
        inThreads([this](bool isCaller) { readBlocks(isCaller); });
        HALLMARKER_TRY(outcome());
        HALLMARKER_TRY(judgeRows());
        const std::vector<CsvColumnState> states = csvColumnStates(m_blocks, m_known.size());
        readAgain(states);
        HALLMARKER_TRY(outcome());
        HALLMARKER_TRY(m_file.checkUnchanged());
        return merge(states);
    }

private:
    void inThreads(const std::function<void(bool)> &work)
    {
        std::vector<std::thread> others;
        try {
            for (int i = 1; i < m_threads; ++i)
                others.emplace_back(work, false);
        } catch (const std::exception &) {
            // No thread to be had: those that run take all blocks. To leave while they run would end the program.
        }
        work(true); // the caller's own thread works too, and it alone talks to the progress
        for (std::thread &other : others)
            other.join();
    }

    Result<void> outcome()
    {
        if (m_isCancelled)
            return Error(ErrorKind::Cancelled, QCoreApplication::translate("CsvReader", "Reading %1 was cancelled.").arg(m_file.path()));
        if (m_error)
            return *m_error;
        return {};
    }

    void reportProgress(qint64 done)
    {
        m_progress.report(QCoreApplication::translate("CsvReader", "Reading %1").arg(m_file.path()), done, m_file.size());
        if (m_progress.isCancelled()) {
            m_isCancelled = true;
            m_stop = true;
        }
    }

    void fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
        m_stop = true;
    }

    /// The next block and its bytes, or nullptr when there is none.
    CsvBlock *takeBlock(std::string &buffer, std::vector<CsvColumnState> &known)
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop || m_offset >= m_file.size())
            return nullptr;
        const qint64 left = m_file.size() - m_offset;
        for (qint64 want = m_blockBytes;; want *= 2) {
            const qint64 size = qMin(want, left);
            if (buffer.size() < static_cast<std::size_t>(size) + csvPadding)
                buffer.resize(static_cast<std::size_t>(size) + csvPadding);
            const auto got = m_file.read(m_offset, buffer.data(), size);
            if (!got) {
                fail(got.error());
                return nullptr;
            }
            const CsvBlockEnd end = csvBlockEnd(m_plan.grammar, buffer.data(), size, size == left);
            if (end.bytes == 0 && !end.isTooLong && size < left)
                continue;
            auto block = std::make_unique<CsvBlock>();
            block->offset = m_offset;
            block->bytes = end.bytes;
            if (end.isTooLong) {
                block->tooLongLine = 0;
                block->bytes = 0;
                m_stop = true;
            }
            m_offset += block->bytes;
            known = m_known;
            m_blocks.push_back(std::move(block));
            return m_blocks.back().get();
        }
    }

    void readBlocks(bool isCaller)
    {
        std::string buffer;
        std::vector<CsvColumnState> known;
        CsvThreadTexts texts;
        while (CsvBlock *block = takeBlock(buffer, known)) {
            m_reader.read(*block, buffer.data(), known, texts);
            qint64 done = 0;
            {
                const std::lock_guard lock(m_mutex);
                for (std::size_t c = 0; c < m_known.size(); ++c)
                    m_known[c] = joinedState(m_known[c], block->columns[c].state());
                m_rows += static_cast<qint64>(block->rows);
                m_badRows += static_cast<qint64>(block->badRecords.size());
                if (block->tooLongLine || m_rows > m_options.maxRows || (m_options.maxBadRows >= 0 && m_badRows > m_options.maxBadRows))
                    m_stop = true; // blocks before this one are already in work, so the verdict is the same every time
                done = m_offset;
            }
            if (isCaller)
                reportProgress(done);
        }
        compact(texts);
    }

    static void compact(const CsvThreadTexts &texts)
    {
        for (const auto &column : texts) {
            if (column)
                column->compact();
        }
    }

    /// Lines become those of the file; too many bad rows, too many rows and too long lines end the reading.
    Result<void> judgeRows()
    {
        qint64 line = m_plan.firstLine + m_plan.headerLines;
        qint64 bad = 0;
        qint64 rows = 0;
        for (const auto &block : m_blocks) {
            for (BadRow row : std::as_const(block->badRows)) {
                row.line += line;
                if (m_report.badRows.size() < m_options.keepBadRows)
                    m_report.badRows.append(row);
                if (!m_firstBad)
                    m_firstBad = row;
            }
            bad += static_cast<qint64>(block->badRecords.size());
            rows += static_cast<qint64>(block->rows);
            m_report.rowsRead += block->records;
            m_blankLines += block->blankLines;
            if (m_options.maxBadRows >= 0 && bad > m_options.maxBadRows)
                return badRowError(line);
            if (block->tooLongLine) {
                return Error(ErrorKind::LimitExceeded,
                             QCoreApplication::translate("CsvReader", "%1 cannot be read: a line is longer than %2 bytes. It is probably no CSV file, or a quote is not closed.")
                                 .arg(m_file.path()).arg(m_plan.grammar.maxRecordBytes),
                             {}, {.file = m_file.path(), .line = line + *block->tooLongLine});
            }
            if (rows > m_options.maxRows) {
                return Error(ErrorKind::LimitExceeded,
                             QCoreApplication::translate("CsvReader", "%1 has more than %2 rows. Raise the limit or read a part of it.")
                                 .arg(m_file.path()).arg(m_options.maxRows),
                             {}, {.file = m_file.path()});
            }
            line += block->lines;
        }
        m_report.rowsKept = rows;
        m_report.rowsDropped = bad;
        return {};
    }

    Error badRowError(qint64 line) const
    {
        const BadRow first = m_firstBad.value_or(BadRow{line, -1, QString()}); // none is described when keepBadRows is 0
        const QString what = m_options.maxBadRows == 0
            ? QCoreApplication::translate("CsvReader", "%1 was not read: line %2 is broken (%3). Repair it, or allow bad rows to be left out.")
            : QCoreApplication::translate("CsvReader", "%1 was not read: more than %n row(s) are broken, the first in line %2 (%3).", nullptr, m_options.maxBadRows);
        return Error(ErrorKind::Invalid, what.arg(m_file.path()).arg(first.line).arg(first.reason), {},
                     {.file = m_file.path(), .line = first.line, .column = first.column});
    }

    void readAgain(const std::vector<CsvColumnState> &states)
    {
        std::vector<std::pair<CsvBlock *, std::vector<std::size_t>>> work;
        for (const auto &block : m_blocks) {
            std::vector<std::size_t> columns;
            for (std::size_t c = 0; c < states.size(); ++c) {
                if (states[c] == CsvColumnState::Text && !m_reader.fixedColumns()[c] && block->columns[c].differsAsText())
                    columns.push_back(c);
            }
            if (!columns.empty())
                work.emplace_back(block.get(), std::move(columns));
        }
        std::atomic<std::size_t> next = 0;
        if (work.empty())
            return;
        inThreads([&](bool isCaller) {
            std::string buffer;
            CsvThreadTexts texts;
            while (!m_stop) {
                const std::size_t at = next++;
                if (at >= work.size())
                    break;
                CsvBlock &block = *work[at].first;
                buffer.resize(static_cast<std::size_t>(block.bytes) + csvPadding);
                if (const auto got = m_file.read(block.offset, buffer.data(), block.bytes); !got) {
                    const std::lock_guard lock(m_mutex);
                    fail(got.error());
                    return;
                }
                m_reader.readAgainAsText(block, buffer.data(), work[at].second, texts);
                if (isCaller)
                    reportProgress(block.offset);
            }
            compact(texts);
        });
    }

    Result<ReadTable> merge(const std::vector<CsvColumnState> &states)
    {
        std::vector<std::optional<Column>> merged(states.size());
        std::vector<QStringList> notes(states.size());
        std::atomic<std::size_t> next = 0;
        inThreads([&](bool isCaller) {
            for (std::size_t c = next++; c < states.size() && !m_stop; c = next++) {
                merged[c] = mergeCsvColumn(m_blocks, c, m_plan.columnNames.at(static_cast<qsizetype>(c)), states[c],
                                           static_cast<std::size_t>(m_report.rowsKept));
                if (!m_reader.fixedColumns()[c])
                    notes[c] = csvColumnNotes(*merged[c]);
                if (isCaller)
                    reportProgress(m_file.size());
            }
        });
        HALLMARKER_TRY(outcome());
        m_report.notes = m_plan.notes;
        std::vector<Column> columns;
        for (std::size_t c = 0; c < states.size(); ++c) {
            columns.push_back(std::move(*merged[c]));
            m_report.notes += notes[c];
        }
        // "a,b," above "1,2,": a delimiter at the end of every line is not a column.
        if (columns.size() > 1 && *m_plan.dialect.hasHeader && m_plan.wasUnnamed.back() && columns.back().missingCount() == columns.back().size()) {
            columns.pop_back();
            m_report.notes.removeAll(m_plan.notes.constLast()); // how the last column got a name
            m_report.notes.append(QCoreApplication::translate("CsvReader", "the last column has neither a name nor a value and was left out"));
        }
        if (m_blankLines > 0)
            m_report.notes.append(QCoreApplication::translate("CsvReader", "%n empty line(s) left out", nullptr, static_cast<int>(qMin<qint64>(m_blankLines, 2'000'000'000))));
        m_report.format = QStringLiteral("csv");
        m_report.dialect = m_plan.dialect;
        HALLMARKER_ASSIGN(Table table, Table::of(std::move(columns)));
        return ReadTable{std::move(table), std::move(m_report)};
    }

    FileBytes &m_file;
    const CsvPlan &m_plan;
    const ReadOptions &m_options;
    Progress &m_progress;
    const CsvBlockReader m_reader;
    int m_threads = 1;

    std::mutex m_mutex; // guards what follows while blocks are read
    std::vector<CsvColumnState> m_known;
    std::vector<std::unique_ptr<CsvBlock>> m_blocks;
    qint64 m_offset;
    const qint64 m_blockBytes;
    qint64 m_rows = 0;
    qint64 m_badRows = 0;
    std::optional<Error> m_error;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_isCancelled = false;

    ReadReport m_report;
    std::optional<BadRow> m_firstBad;
    qint64 m_blankLines = 0;
};

} // namespace

Result<ReadTable> readCsv(const QString &path, const ReadOptions &options, Progress &progress, const CsvTuning &tuning)
{
    HALLMARKER_ASSIGN(FileBytes file, FileBytes::open(path));
    HALLMARKER_ASSIGN(const CsvPlan plan, planCsv(file, options));
    for (auto type = options.types.constBegin(); type != options.types.constEnd(); ++type) {
        if (!plan.columnNames.contains(type.key())) {
            return Error(ErrorKind::Usage,
                         QCoreApplication::translate("CsvReader", "A type is given for the column \"%1\", which %2 does not have. Its columns are: %3.")
                             .arg(type.key(), path, plan.columnNames.mid(0, 30).join(QStringLiteral(", "))));
        }
    }
    return CsvReading(file, plan, options, progress, tuning).run();
}

namespace {

/// Cuts the file behind the last line break of its head. A first line that is longer than the head makes the head
/// longer, up to where the reader would refuse the line anyway.
Result<void> limitToHead(FileBytes &file, qint64 maxLineBytes)
{
    constexpr qint64 headBytes = 2 << 20;
    std::string piece;
    for (qint64 at = 0, want = headBytes; at < file.size() && at <= maxLineBytes; at += want) {
        piece.resize(static_cast<std::size_t>(want));
        HALLMARKER_ASSIGN(const qint64 got, file.read(at, piece.data(), want));
        const std::size_t lineEnd = std::string_view(piece).substr(0, static_cast<std::size_t>(got)).find_last_of("\n\r");
        if (at + got >= file.size())
            return {};
        if (lineEnd == std::string_view::npos)
            continue;
        const qint64 end = at + static_cast<qint64>(lineEnd) + 1;
        file.limitTo(end + end % 2); // of UTF-16 no half characters
        return {};
    }
    file.limitTo(maxLineBytes + csvSampleBytes);
    return {};
}

/// Leaves out the record that the limit cut.
Result<void> limitToRecords(FileBytes &file, const CsvPlan &plan)
{
    const qint64 start = plan.dataOffset + plan.headerBytes;
    const qint64 size = file.size() - start;
    if (size <= 0)
        return {};
    std::string bytes(static_cast<std::size_t>(size) + csvPadding, '\0');
    HALLMARKER_ASSIGN(const qint64 got, file.read(start, bytes.data(), size));
    const CsvBlockEnd end = csvBlockEnd(plan.grammar, bytes.data(), got, false);
    if (end.bytes > 0)
        file.limitTo(start + end.bytes);
    return {};
}

} // namespace

Result<CsvHead> readCsvHead(const QString &path, const ReadOptions &options, Progress &progress)
{
    HALLMARKER_ASSIGN(FileBytes file, FileBytes::open(path));
    const qint64 whole = file.size();
    HALLMARKER_TRY(limitToHead(file, qBound<qint64>(16, options.maxLineBytes, 1LL << 30)));
    const bool isWhole = file.size() >= whole;
    HALLMARKER_ASSIGN(const CsvPlan plan, planCsv(file, options));
    if (!isWhole)
        HALLMARKER_TRY(limitToRecords(file, plan));
    ReadOptions known = options;
    known.types.removeIf([&plan](const auto &type) { return !plan.columnNames.contains(type.key()); });
    HALLMARKER_ASSIGN(ReadTable read, CsvReading(file, plan, known, progress, CsvTuning()).run());
    return CsvHead{std::move(read), isWhole};
}

Result<ReadTable> readCsv(const QString &path, const ReadOptions &options, Progress &progress)
{
    return readCsv(path, options, progress, CsvTuning());
}

Result<CsvDialect> detectDialect(const QString &path)
{
    HALLMARKER_ASSIGN(FileBytes file, FileBytes::open(path));
    HALLMARKER_ASSIGN(const CsvPlan plan, planCsv(file, ReadOptions()));
    return plan.dialect;
}

} // namespace hallmarker::core
