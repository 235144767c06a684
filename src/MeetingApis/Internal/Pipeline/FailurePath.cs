using System.Collections;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.IO.Compression;
using System.Runtime.Loader;
using Polly;

namespace MeetingApis.Internal;

/// <summary>
/// Loads the assemblies that only failures need. Without a free file descriptor the runtime cannot load an assembly,
/// and it does not try again: a process that is short of descriptors at its first failure would never retry a call.
/// </summary>
internal static class FailurePath
{
    /// <summary>One type of each assembly.</summary>
    private static readonly Type?[] s_types =
    [
        // Polly, and what it checks its options with.
        typeof(ResiliencePipelineBuilder),
        typeof(ValidationContext),
        typeof(CancelEventArgs),
        typeof(TypeDescriptor),
        typeof(IComponent),
        typeof(KeyedCollection<,>),
        typeof(CollectionBase),
        // The texts of the runtime's own exceptions.
        typeof(AssemblyLoadContext),
        // A gateway may compress its pages where the API does not.
        typeof(GZipStream),
        typeof(BrotliStream),
        // The serializer of newer runtimes, where it writes a grant; older ones have no such assembly.
        Type.GetType("System.IO.Pipelines.PipeWriter, System.IO.Pipelines"),
    ];

    /// <summary>Loads the assemblies, once for the process.</summary>
    public static void Load() => GC.KeepAlive(s_types);
}
