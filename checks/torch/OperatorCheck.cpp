#include "checks/torch/OperatorCheck.h"

#include "checks/supply/OperatorRule.h"
#include "checks/torch/JobError.h"

#include <torch/csrc/jit/api/function_impl.h>
#include <torch/csrc/jit/ir/ir.h>

namespace hallmarker::worker {

namespace {

void checkBlock(const torch::jit::Block *block, const std::string &function)
{
    for (const torch::jit::Node *node : block->nodes()) {
        const std::string space = node->kind().ns().toUnqualString();
        const std::string name = node->kind().toUnqualString();
        if (!supply::isAllowedOperator(space, name))
            throw JobError("denied", "The model uses the operator " + space + "::" + name + " in " + function + ", which is not allowed.");
        for (const torch::jit::Block *inner : node->blocks())
            checkBlock(inner, function);
    }
}

} // namespace

void requireAllowedOperators(const torch::jit::Module &module)
{
    // The compilation unit holds all functions and all methods of all classes of the archive.
    for (torch::jit::Function *function : module._ivalue()->compilation_unit()->get_functions()) {
        if (function->isGraphFunction())
            checkBlock(torch::jit::toGraphFunction(*function).graph()->block(), function->qualname().qualifiedName());
    }
    for (const auto &method : module.get_methods())
        checkBlock(method.graph()->block(), method.name());
}

} // namespace hallmarker::worker
