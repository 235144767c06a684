using Microsoft.Extensions.Options;

namespace MeetingApis.DingTalk.Internal;

internal sealed class DingTalkOptionsValidator : IValidateOptions<DingTalkOptions>
{
    public ValidateOptionsResult Validate(string? name, DingTalkOptions options)
    {
        List<string> failures = MeetingOptionsRules.Check(options, (nameof(options.AppKey), options.AppKey), (nameof(options.AppSecret), options.AppSecret));
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
