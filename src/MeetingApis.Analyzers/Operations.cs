using Microsoft.CodeAnalysis;

namespace MeetingApis.Analyzers;

/// <summary>Looks around in the tree of operations.</summary>
internal static class Operations
{
    /// <summary>The body of the method, or the initializer, that holds the operation.</summary>
    public static IOperation Root(IOperation operation)
    {
        IOperation root = operation;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root;
    }
}
