#include "lineage/openlineage/Transformations.h"

#include "lineage/openlineage/JsonText.h"
#include "lineage/openlineage/OwnFacets.h"

#include <algorithm>

namespace hallmarker::lineage::openlineage {

namespace {

Transform transformOf(std::string_view type, std::string_view subtype)
{
    if (subtype == "IDENTITY")
        return Transform::Identity;
    if (subtype == "AGGREGATION" || subtype == "AGGREGATE")
        return Transform::Aggregate;
    if (subtype == "JOIN")
        return Transform::Join;
    return type.empty() && subtype.empty() ? Transform::Unknown : Transform::Derive;
}

/// What gets through: an aggregate may lose the person, nothing else here does.
int openness(Transform transform)
{
    switch (transform) {
    case Transform::Identity: return 3;
    case Transform::Derive:
    case Transform::Join: return 2;
    case Transform::Aggregate: return 0;
    default: return 1;
    }
}

} // namespace

TransformationList readTransformations(FoldContext &context, simdjson::dom::object inputField)
{
    TransformationList list;
    simdjson::dom::element own;
    if (inputField.at_key("hallmarker").get(own) == simdjson::SUCCESS) {
        const OwnTransfer transfer = readOwnTransfer(context, own);
        return {transfer.transform, transfer.isMasked, transfer.isMasked, transfer.detail};
    }
    simdjson::dom::array transformations;
    if (inputField.at_key("transformations").get(transformations) != simdjson::SUCCESS || transformations.size() == 0)
        return list;
    bool isFirst = true;
    bool isAllMasked = true;
    for (const simdjson::dom::element entry : transformations) {
        simdjson::dom::object object;
        if (entry.get(object) != simdjson::SUCCESS)
            continue;
        std::string_view type;
        std::string_view subtype;
        bool masking = false;
        for (const auto member : object) {
            if (member.key == "type")
                type = jsonText(member.value);
            else if (member.key == "subtype")
                subtype = jsonText(member.value);
            else if (member.key == "masking" && member.value.get(masking) != simdjson::SUCCESS)
                masking = false;
        }
        list.hasMasking = list.hasMasking || masking;
        isAllMasked = isAllMasked && masking;
        const Transform transform = transformOf(type, subtype);
        if (isFirst || openness(transform) > openness(list.transform))
            list.transform = transform;
        isFirst = false;
    }
    list.isMasked = list.hasMasking && isAllMasked;
    list.detail = context.canonicalText(inputField.at_key("transformations").value());
    return list;
}

} // namespace hallmarker::lineage::openlineage
