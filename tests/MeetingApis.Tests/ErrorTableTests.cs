using MeetingApis.Internal;

namespace MeetingApis.Tests;

public sealed class ErrorTableTests
{
    private static readonly ErrorTable s_table = new(
        "https://vendor.example/codes",
        [new("1", MeetingErrorCategory.Validation), new("1", MeetingErrorCategory.Conflict) { Operation = "vendor.noun.verb" }, new("2", MeetingErrorCategory.Quota)]);

    [Theory]
    [InlineData("vendor.noun.verb", "1", "Conflict")]
    [InlineData("vendor.noun.other", "1", "Validation")]
    [InlineData("vendor.noun.verb", "2", "Quota")]
    [InlineData("vendor.noun.verb", "3", null)]
    public void An_operation_s_own_row_goes_before_the_generic_one(string operation, string code, string? expected)
    {
        ErrorRow? row = s_table.Find(operation, code);

        Assert.Equal(expected, row?.Category.ToString());
    }

    [Fact]
    public void A_code_that_is_listed_twice_fails_at_once() =>
        Assert.Throws<ArgumentException>(() => new ErrorTable("https://vendor.example/codes", [new("1", MeetingErrorCategory.Quota), new("1", MeetingErrorCategory.Conflict)]));
}
