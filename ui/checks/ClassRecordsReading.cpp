#include "ui/checks/ClassRecordsReading.h"

#include "core/digest/Hasher.h"
#include "inventory/files/FileArtifactLocator.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace hallmarker::ui {

namespace {

struct ClassRecordsReadingTexts {
    Q_DECLARE_TR_FUNCTIONS(ClassRecordsReadingTexts)
};

core::Result<core::Record> observedAs(inventory::FileArtifactLocator &locator, const core::Record &record, const core::FindingInput &measured)
{
    HALLMARKER_ASSIGN(const core::Record now, locator.observe(record));
    if (now.basis != measured.digest)
        return core::Error(core::ErrorKind::Conflict, ClassRecordsReadingTexts::tr("The file of %1 is not the one that was measured: it was %2 and is %3 now. Its records would not explain this finding. Run the check again, or put the file back.")
                                                          .arg(measured.recordName, measured.digest.shortText(), now.basis.isEmpty() ? ClassRecordsReadingTexts::tr("gone") : now.basis.shortText()));
    return now;
}

/// RFC 4180, and a leading apostrophe before what a spreadsheet would run as a formula.
QByteArray csvCell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front())) {
        bool isNumber = false;
        text.toDouble(&isNumber);
        if (!isNumber)
            text.prepend(QLatin1Char('\''));
    }
    if (text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r')))
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    return text.toUtf8();
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList encoded;
    for (const QString &cell : cells)
        encoded.append(csvCell(cell));
    return encoded.join(',') + "\r\n";
}

} // namespace

core::Result<checks::ClassRecords> readClassRecords(core::Workspace &workspace, const core::FindingInput &measured, const QStringList &keyColumns, core::Progress &progress)
{
    inventory::FileArtifactLocator locator(workspace);
    progress.report(ClassRecordsReadingTexts::tr("Comparing the file with the one that was measured"), 0, 0);
    HALLMARKER_ASSIGN(const core::Record registered, workspace.record(measured.recordId));
    HALLMARKER_ASSIGN(const core::Record record, observedAs(locator, registered, measured));
    HALLMARKER_ASSIGN(const auto files, locator.filesOf(record));
    HALLMARKER_ASSIGN(checks::ClassRecords records, checks::ClassRecords::read({measured.role, record, files}, keyColumns, {}, progress));
    HALLMARKER_TRY(observedAs(locator, record, measured));
    return records;
}

QList<QStringList> classKeysOf(const core::Finding &finding)
{
    QList<QStringList> keys;
    QStringList all;
    const QJsonArray named = finding.parameters.value(QLatin1String("quasi_identifiers")).toArray();
    for (const QJsonValue &name : named)
        all += name.toString();
    if (!all.isEmpty())
        keys.append(all);
    for (const core::FigureTable &table : finding.tables) {
        if (table.key != QLatin1String("combinations"))
            continue;
        for (const QJsonValue &row : table.rows) {
            // Names may hold ", " themselves: only what is put together from the measured columns counts.
            QStringList columns;
            QString left = row.toArray().at(0).toString();
            for (const QString &name : std::as_const(all)) {
                if (left == name || left.startsWith(name + QLatin1String(", "))) {
                    columns += name;
                    left.remove(0, name.size() + 2);
                }
            }
            if (left.isEmpty() && !columns.isEmpty() && !keys.contains(columns))
                keys.append(columns);
        }
    }
    return keys;
}

const core::FindingInput *classDataOf(const core::Finding &finding)
{
    if (finding.checkId != QLatin1String("privacy.identifiability"))
        return nullptr;
    for (const core::FindingInput &input : finding.inputs) {
        if (input.role == QLatin1String("data"))
            return &input;
    }
    return nullptr;
}

core::Result<void> exportClassRecords(core::Workspace &workspace, const checks::ClassRecords &records, const QString &findingId, const QString &path)
{
    QByteArray bytes = csvLine(QStringList{QStringLiteral("class"), QStringLiteral("row")} + records.columns);
    qint64 number = 0;
    qint64 rows = 0;
    for (const checks::RecordsOfClass &one : records.classes) {
        ++number;
        for (qsizetype i = 0; i < one.rows.size(); ++i, ++rows)
            bytes += csvLine(QStringList{QString::number(number), QString::number(one.rowNumbers.at(i))} + one.rows.at(i));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::Error(core::ErrorKind::Io, ClassRecordsReadingTexts::tr("Cannot write %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // personal values
    if (!workspace.isReadOnly()) {
        const QJsonObject payload{{QStringLiteral("finding"), findingId}, {QStringLiteral("rows"), rows}, {QStringLiteral("digest"), core::Hasher::of(bytes).toString()}};
        HALLMARKER_TRY(workspace.write(QStringLiteral("records.exported"), [&](core::WriteTransaction &transaction) { return transaction.note(QStringLiteral("records.exported"), payload); }));
    }
    if (file.write(bytes) != bytes.size() || !file.commit())
        return core::Error(core::ErrorKind::Io, ClassRecordsReadingTexts::tr("Cannot write %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    return {};
}

} // namespace hallmarker::ui
