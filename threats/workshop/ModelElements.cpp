#include "threats/workshop/ModelElements.h"

#include "threats/model/ThreatModel.h"

namespace hallmarker::threats {

core::Result<QList<WorkshopElement>> modelElements(const core::Record &record)
{
    HALLMARKER_ASSIGN(const ThreatModel model, ThreatModel::fromRecord(record));
    QList<WorkshopElement> elements;
    for (const Element &element : model.elements)
        elements.append({element.key, element.name.isEmpty() ? element.key : element.name, element.kind});
    return elements;
}

} // namespace hallmarker::threats
