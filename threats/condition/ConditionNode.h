#pragma once

#include "threats/condition/Vocabulary.h"

#include <vector>

namespace hallmarker::threats {

/// Whose attribute a condition looks at: the element's (e), the flow's (f), or that of an end of the flow (f.src, f.dst).
enum class ConditionPlace : quint8 { Element, Flow, Source, Target };

/// One step of a compiled condition. Children stand before their parents in the program.
struct ConditionNode {
    enum class Op : quint8 { Constant, Flag, In, Contains, Not, And, Or, AnyIn, AnyOut };
    static constexpr quint16 kindAttribute = 0xffff; ///< "kind", which every element has

    Op op = Op::Constant;
    ConditionPlace place = ConditionPlace::Element;
    bool isNegated = false;   ///< of In: "!=" and "not in"
    quint16 attribute = 0;
    quint16 left = 0;         ///< position of a child
    quint16 right = 0;
    Vocabulary::Code constant = 0; ///< of Constant (yes or no) and Contains
    std::vector<Vocabulary::Code> constants; ///< of In
    int position = 0;         ///< of its first character in the text, from 1
};

} // namespace hallmarker::threats
