#pragma once

#include "lineage/openlineage/FoldContext.h"

namespace hallmarker::lineage::openlineage {

/// What a column edge says about the way: the "transformations" of one input field.
struct TransformationList {
    Transform transform = Transform::Unknown;
    bool isMasked = false;    ///< nothing gets through unmasked: safe to tell to who judges labels
    bool hasMasking = false;  ///< some transformation masks
    TextId detail = 0;        ///< canonical JSON of the list
};

/// Several transformations of one field are alternatives: the one that leaves most of the data wins.
TransformationList readTransformations(FoldContext &context, simdjson::dom::object inputField);

} // namespace hallmarker::lineage::openlineage
