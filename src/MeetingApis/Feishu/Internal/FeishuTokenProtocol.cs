namespace MeetingApis.Feishu.Internal;

/// <summary>The token endpoints answer without <c>data</c>, and their answers are never quoted.</summary>
internal sealed class FeishuTokenProtocol : FeishuProtocol
{
    protected override bool PayloadIsWholeAnswer => true;

    public override bool IsOfCredentials => true;

    public override AnswerSource? SourceOf(in Answer answer) => new(answer.Status, RequestIdOf(answer));
}
