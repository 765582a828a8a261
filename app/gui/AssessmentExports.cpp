#include "app/gui/AssessmentExports.h"

#include "app/wiring/AssessmentExports.h"
#include "dpia/assessment/AssessmentBook.h"
#include "ui/assessments/signing/AssessmentExporter.h"

namespace hallmarker::gui {

void wireAssessmentExports()
{
    ui::AssessmentExporter::setMaker([](core::Workspace &workspace, const QString &assessmentId, const QString &formatId, const QString &language) -> core::Result<ui::AssessmentExporter::Made> {
        HALLMARKER_ASSIGN(const dpia::LoadedAssessment loaded, dpia::AssessmentBook(workspace).load(assessmentId));
        HALLMARKER_ASSIGN(const wiring::AssessmentExport made, wiring::exportAssessment(workspace, loaded, formatId, language, core::Progress::none()));
        HALLMARKER_TRY(wiring::noteAssessmentExport(workspace, loaded.assessment, formatId, made));
        return ui::AssessmentExporter::Made{made.bytes, made.losses, made.beside};
    });
}

} // namespace hallmarker::gui
