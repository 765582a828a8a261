#include "ui/assessments/signing/AssessmentExporter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace hallmarker::ui {

namespace {

struct AssessmentExporterTexts {
    Q_DECLARE_TR_FUNCTIONS(AssessmentExporterTexts)
};

AssessmentExporter::Make &assessmentMaker()
{
    static AssessmentExporter::Make make;
    return make;
}

core::Result<void> saveExport(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return core::Error(core::ErrorKind::Io, AssessmentExporterTexts::tr("Cannot write %1: %2.").arg(path, file.errorString()), {}, {.file = path});
    return {};
}

} // namespace

QList<AssessmentExporter::Format> AssessmentExporter::formats()
{
    return {{QStringLiteral("pdf"), QStringLiteral("PDF"), QStringLiteral("pdf"), AssessmentExporterTexts::tr("For people, to print and to hand over: paged, with bookmarks and a page of signatures.")},
            {QStringLiteral("docx"), QStringLiteral("DOCX"), QStringLiteral("docx"), AssessmentExporterTexts::tr("For people who go on writing in Word.")},
            {QStringLiteral("odt"), QStringLiteral("ODT"), QStringLiteral("odt"), AssessmentExporterTexts::tr("For people who go on writing in LibreOffice.")},
            {QStringLiteral("html"), QStringLiteral("HTML"), QStringLiteral("html"), AssessmentExporterTexts::tr("For people, in a browser: one file, readable by screen readers.")},
            {QStringLiteral("md"), QStringLiteral("Markdown"), QStringLiteral("md"), AssessmentExporterTexts::tr("For a repository or a wiki.")},
            {QStringLiteral("package"), AssessmentExporterTexts::tr("Signed package"), QStringLiteral("zip"), AssessmentExporterTexts::tr("For auditors and authorities: what was signed, with signatures and proofs. It can be checked without Hallmarker.")},
            {QStringLiteral("oscal"), QStringLiteral("OSCAL 1.1"), QStringLiteral("json"), AssessmentExporterTexts::tr("For audit programs: assessment results, with a small plan beside.")},
            {QStringLiteral("dpv"), QStringLiteral("DPV 2.0"), QStringLiteral("jsonld"), AssessmentExporterTexts::tr("For catalogues that read the Data Privacy Vocabulary.")}};
}

void AssessmentExporter::setMaker(const Make &make)
{
    assessmentMaker() = make;
}

bool AssessmentExporter::hasMaker()
{
    return bool(assessmentMaker());
}

core::Result<QStringList> AssessmentExporter::write(core::Workspace &workspace, const QString &assessmentId, const QString &formatId, const QString &language, const QString &path)
{
    if (!hasMaker())
        return core::Error(core::ErrorKind::Unavailable, AssessmentExporterTexts::tr("This program has no exporters."));
    HALLMARKER_ASSIGN(const Made made, assessmentMaker()(workspace, assessmentId, formatId, language));
    HALLMARKER_TRY(saveExport(path, made.bytes));
    for (const auto &[name, bytes] : made.beside)
        HALLMARKER_TRY(saveExport(QFileInfo(path).dir().filePath(name), bytes));
    return made.losses;
}

} // namespace hallmarker::ui
