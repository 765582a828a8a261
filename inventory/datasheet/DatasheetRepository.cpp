#include "inventory/datasheet/DatasheetRepository.h"

#include "inventory/datasets/DatasetRepository.h"

#include <algorithm>

namespace hallmarker::inventory {

using core::Result;

namespace {

struct DatasheetRepositoryTexts {
    Q_DECLARE_TR_FUNCTIONS(DatasheetRepositoryTexts)
};

} // namespace

Result<std::optional<Datasheet>> DatasheetRepository::ofVersion(const core::DatasetVersionId &version) const
{
    HALLMARKER_ASSIGN(const QList<Datasheet> sheets, list(QStringLiteral("datasetVersion"), version.text()));
    return sheets.isEmpty() ? std::optional<Datasheet>() : std::optional<Datasheet>(sheets.first());
}

Result<QList<core::JudgedFinding>> DatasheetRepository::findings(const core::DatasetVersionId &version) const
{
    core::FindingFilter filter;
    filter.subjectId = version.text();
    filter.newestOnly = true;
    HALLMARKER_ASSIGN(QList<core::JudgedFinding> judged, core::FindingRepository(m_workspace).list(filter));
    std::sort(judged.begin(), judged.end(), [](const core::JudgedFinding &a, const core::JudgedFinding &b) { return std::tie(a.finding.checkId, a.record.id) < std::tie(b.finding.checkId, b.record.id); });
    return judged;
}

Result<Datasheet> DatasheetRepository::write(const core::DatasetVersionId &version, const QJsonObject &answers, bool withCites)
{
    HALLMARKER_ASSIGN(const DatasetVersion data, DatasetVersionRepository(m_workspace).find(version));
    HALLMARKER_ASSIGN(std::optional<Datasheet> sheet, ofVersion(version));
    const bool isNew = !sheet;
    if (isNew) {
        sheet.emplace();
        sheet->head.name = QString(QStringLiteral("datasheet · ") + data.head.name);
        sheet->datasetVersion = version;
    }
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (datasheetQuestion(answer.key()) == nullptr) {
            QStringList keys;
            for (const DatasheetQuestion &question : datasheetQuestions())
                keys.append(question.keyText());
            return core::Error(core::ErrorKind::Usage, DatasheetRepositoryTexts::tr("A datasheet has no question \"%1\". Questions: %2.").arg(answer.key(), keys.join(QStringLiteral(", "))));
        }
        if (answer.value().toString().trimmed().isEmpty())
            sheet->answers.remove(answer.key());
        else
            sheet->answers.insert(answer.key(), answer.value().toString());
    }
    if (isNew || withCites) {
        HALLMARKER_ASSIGN(const QList<core::JudgedFinding> judged, findings(version));
        sheet->cites.clear();
        for (const core::JudgedFinding &finding : judged)
            sheet->cites.append({finding.record.id, finding.record.digest});
    }
    Datasheet saved;
    HALLMARKER_TRY(m_workspace.write(QStringLiteral("datasheet.save"), [&](core::WriteTransaction &transaction) -> Result<void> {
        HALLMARKER_ASSIGN(saved, save(transaction, *sheet));
        QList<core::Dependency> dependencies{{version.text(), data.digest, QStringLiteral("data")}};
        for (const DatasheetCitation &citation : saved.cites)
            dependencies.append({citation.findingId, citation.digest, QStringLiteral("finding")});
        return transaction.setDependencies(saved.head.id.text(), dependencies);
    }));
    return saved;
}

} // namespace hallmarker::inventory
