using MeetingApis.Tests.Conventions;

namespace MeetingApis.Tests.Derived;

/// <summary>The documentation's tables of operations are written from the catalogue.</summary>
[Trait("Category", DerivedFiles.Category)]
public sealed class OperationPagesAreDerivedTests
{
    [Fact]
    public void Pages_are_written_from_the_catalogue() => DerivedFiles.Check(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Repository.PathOf("docs", "operations.md")] = OperationPage.English.Text(),
        [Repository.PathOf("docs", "operations.zh-CN.md")] = OperationPage.Chinese.Text(),
    });
}
