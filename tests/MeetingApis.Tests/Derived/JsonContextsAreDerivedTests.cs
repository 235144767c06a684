using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Derived;

/// <summary>The JSON contexts of a resource are written from its interface, which the compiler has read before.</summary>
[Trait("Category", DerivedFiles.Category)]
public sealed class JsonContextsAreDerivedTests
{
    [Fact]
    public void Contexts_are_written_from_the_interfaces() => DerivedFiles.Check(
        ResourceContexts.All.SelectMany(static resource => resource.Files).ToDictionary(static file => file.Path, static file => file.Text, StringComparer.Ordinal),
        ResourceFolder.All.SelectMany(static resource => Directory.EnumerateFiles(Repository.PathOf(resource.Path.Split('/')), "*JsonContext.cs")));
}
