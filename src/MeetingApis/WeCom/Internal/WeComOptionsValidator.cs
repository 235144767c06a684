using Microsoft.Extensions.Options;

namespace MeetingApis.WeCom.Internal;

internal sealed class WeComOptionsValidator : IValidateOptions<WeComOptions>
{
    public ValidateOptionsResult Validate(string? name, WeComOptions options)
    {
        List<string> failures = MeetingOptionsRules.Check(options, (nameof(options.CorpId), options.CorpId), (nameof(options.CorpSecret), options.CorpSecret));
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
