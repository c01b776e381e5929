using Microsoft.AspNetCore.Razor.TagHelpers;

namespace DinumTalent.Dsfr;

/// <summary>Stylesheet, theme, icons of the site and viewport, for <c>&lt;head&gt;</c>: <c>&lt;dsfr-head /&gt;</c>.</summary>
[HtmlTargetElement("dsfr-head", TagStructure = TagStructure.WithoutEndTag)]
public sealed class HeadTagHelper : DsfrTagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) => Replace(output, Html($"""
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="theme-color" content="#000091">
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
        <script src="{Asset("theme.js")}"></script>
        <link rel="stylesheet" href="{Asset("dinumtalent.css")}">
        <link rel="icon" href="{Asset("favicon/favicon.svg")}" type="image/svg+xml">
        <link rel="alternate icon" href="{Asset("favicon/favicon.ico")}" type="image/x-icon">
        <link rel="apple-touch-icon" href="{Asset("favicon/apple-touch-icon.png")}">
        """));

    private string Asset(string file) => DsfrAssets.Of(ViewContext.HttpContext, file);
}
